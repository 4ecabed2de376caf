package dev.praxis.cli;

import dev.praxis.lab.json.Json;
import dev.praxis.memory.Deck;
import dev.praxis.memory.Due;
import dev.praxis.memory.DueList;
import dev.praxis.memory.Item;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Says what is due for review now.
@Command(
    name = "review",
    resourceBundle = "dev.praxis.cli.messages",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
public final class ReviewCommand implements Callable<Integer> {
  private static final Words WORDS = Words.of(ReviewCommand.class);
  private static final int SHOWN = 20;
  private final PrintWriter out;
  private final Reviews reviews;
  private final Clock clock;

  @Option(names = "--json", descriptionKey = "review.json")
  private boolean json;

  /// Where the learner's memory comes from.
  public interface Reviews {
    Deck deck() throws CliProblem;
  }

  public ReviewCommand(PrintWriter out, Reviews reviews, Clock clock) {
    this.out = out;
    this.reviews = reviews;
    this.clock = clock;
  }

  /// picocli hands over the description of this command, to which its own commands are added.
  @Spec
  void describe(CommandSpec given) {
    given.addSubcommand("simulate", new CommandLine(new SimulateCommand(out)));
  }

  @Override
  public Integer call() throws CliProblem {
    DueList due = reviews.deck().due(clock.instant());
    if (json) {
      out.println(Json.text(tree(due)));
    } else {
      out.print(written(due));
    }
    return Exit.DONE;
  }

  private static Map<String, Object> tree(DueList due) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("due", due.items().size());
    tree.put("held", due.held());
    tree.put("items", due.items().stream().map(ReviewCommand::tree).toList());
    return tree;
  }

  private static Map<String, Object> tree(Due due) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("lesson", due.item().lesson());
    switch (due.item()) {
      case Item.Question question -> tree.put("question", question.question());
      case Item.Skill skill -> {
        tree.put("walkthrough", skill.walkthrough());
        tree.put("step", skill.step());
      }
    }
    tree.put("why", due.why().name().toLowerCase(Locale.ROOT));
    tree.put("retrievability", due.retrievability());
    return tree;
  }

  private static String written(DueList due) {
    var text = new StringBuilder();
    text.append(
            due.items().isEmpty()
                ? WORDS.say("review.none")
                : WORDS.say("review.count", "count", due.items().size()))
        .append('\n');
    if (due.held() > 0) {
      text.append(WORDS.say("review.held", "count", due.held())).append('\n');
    }
    var table = new TextTable(List.of());
    due.items().stream().limit(SHOWN).forEach(each -> table.add(line(each)));
    if (!due.items().isEmpty()) {
      text.append('\n').append(table.written());
    }
    if (due.items().size() > SHOWN) {
      text.append(WORDS.say("review.more", "count", due.items().size() - SHOWN)).append('\n');
    }
    return text.toString();
  }

  private static List<String> line(Due due) {
    String name =
        switch (due.item()) {
          case Item.Question question -> question.question();
          case Item.Skill skill ->
              WORDS.say(
                  "review.skill", "walkthrough", skill.walkthrough(), "step", skill.step() + 1);
        };
    String why =
        switch (due.why()) {
          case STEP -> WORDS.say("review.step");
          case REVIEW ->
              WORDS.say("review.chance", "chance", Numbers.fixed(due.retrievability(), 2));
          case NEW -> WORDS.say("review.new");
        };
    return List.of(due.item().lesson(), name, why);
  }
}
