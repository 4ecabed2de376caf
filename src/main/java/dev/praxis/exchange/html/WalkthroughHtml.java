package dev.praxis.exchange.html;

import static dev.praxis.figure.export.Markup.escaped;

import dev.praxis.course.Block;
import dev.praxis.lab.Walkthrough;
import dev.praxis.lab.Walkthrough.Act;
import dev.praxis.words.Words;
import java.util.List;

/// A walkthrough: its steps, what they ask, and one way through each.
final class WalkthroughHtml {
  private static final Words WORDS = Words.of(WalkthroughHtml.class);
  private final Sheet sheet;
  private final BlockHtml blocks;
  private final LabHtml labs;
  private final AnswersHtml answers;

  WalkthroughHtml(Sheet sheet, BlockHtml blocks, AnswersHtml answers, LabHtml labs) {
    this.sheet = sheet;
    this.blocks = blocks;
    this.labs = labs;
    this.answers = answers;
  }

  String of(Block.WalkthroughBlock block) {
    Walkthrough walk = block.walkthrough();
    sheet.leftAtLine(block.line(), "left.walkthrough");
    boolean holes = walk.stages().stream().anyMatch(WalkthroughHtml::hasHoles);
    var html = new StringBuilder("<section class=\"card walkthrough\">\n<p class=\"card-title\">");
    html.append(escaped(WORDS.say("walk.title")))
        .append("</p>\n<p class=\"note\">")
        .append(escaped(WORDS.say("walk.inside")))
        .append(holes ? " " + escaped(WORDS.say("walk.holes")) : "")
        .append("</p>\n<ol>\n");
    for (int i = 0; i < walk.stages().size(); i++) {
      String title = WORDS.say("walk.step", "number", i + 1);
      html.append(stage(title, walk.experiment().lab(), walk.stages().get(i)));
    }
    return html.append("</ol>\n</section>\n").toString();
  }

  private static boolean hasHoles(Walkthrough.Stage stage) {
    return Holes.in(stage.say().text())
        || stage.explain().filter(said -> Holes.in(said.text())).isPresent();
  }

  private String stage(String title, String lab, Walkthrough.Stage stage) {
    var html = new StringBuilder("<li>" + blocks.rich("say", stage.say().text()));
    stage.predict().ifPresent(predict -> html.append(predict(predict)));
    return html.append(answers.of(title, stage.hints(), WORDS.say("walk.way"), way(lab, stage)))
        .append("</li>\n")
        .toString();
  }

  private String way(String lab, Walkthrough.Stage stage) {
    var way = new StringBuilder("<ul>\n");
    stage
        .way()
        .forEach(act -> way.append("<li>").append(escaped(said(lab, act))).append("</li>\n"));
    way.append("</ul>\n");
    stage.explain().ifPresent(said -> way.append(blocks.rich("why", said.text())));
    return way.toString();
  }

  private String predict(Walkthrough.Predict predict) {
    return blocks.rich("ask", predict.ask()) + options(predict.options());
  }

  private String options(List<String> options) {
    var html = new StringBuilder("<ul class=\"options\">\n");
    options.forEach(one -> html.append("<li>").append(blocks.rich(one)).append("</li>\n"));
    return html.append("</ul>\n").toString();
  }

  private String said(String lab, Act act) {
    return switch (act) {
      case Act.Set set -> WORDS.say("act.set", "settings", labs.written(lab, set.settings()));
      case Act.Hand hand -> WORDS.say("act.hand", "handle", hand.handle());
      case Act.RunToEnd end -> WORDS.say("act.end");
      case Act.RunStride stride -> WORDS.say("act.stride", "stride", stride.stride());
      case Act.RunTicks ticks -> WORDS.say("act.ticks", "ticks", ticks.ticks());
    };
  }
}
