package dev.praxis.app;

import dev.praxis.exchange.pdf.Sheets;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.image.ImageView;

/// The platform's own printers and their dialog.
record NativePrint(javafx.stage.Window owner) implements PrintDesk {
  @Override
  public boolean ready() {
    return Optional.ofNullable(Printer.getDefaultPrinter()).isPresent()
        || !Printer.getAllPrinters().isEmpty();
  }

  @Override
  public Optional<Run> ask(String title, int pages) {
    return Optional.ofNullable(PrinterJob.createPrinterJob())
        .flatMap(job -> asked(job, title, pages));
  }

  private Optional<Run> asked(PrinterJob job, String title, int pages) {
    job.getJobSettings().setJobName(title);
    job.getJobSettings().setPageRanges(new PageRange(1, pages));
    if (!job.showPrintDialog(owner)) {
      job.cancelJob();
      return Optional.empty();
    }
    return Optional.of(new Printing(job, chosen(job, pages)));
  }

  private static List<Integer> chosen(PrinterJob job, int pages) {
    PageRange[] ranges =
        Optional.ofNullable(job.getJobSettings().getPageRanges())
            .orElseGet(() -> new PageRange[] {new PageRange(1, pages)});
    return Stream.of(ranges)
        .flatMapToInt(range -> IntStream.rangeClosed(range.getStartPage(), range.getEndPage()))
        .filter(page -> page <= pages)
        .boxed()
        .toList();
  }

  private record Printing(PrinterJob job, List<Integer> pages) implements Run {
    @Override
    public void print(BufferedImage sheet) throws IOException {
      PageLayout layout = layout();
      if (!job.printPage(layout, placed(sheet, layout))) {
        throw new IOException(job.getJobStatus().name());
      }
    }

    /// The paper chosen, upright, with the margins the printer cannot do without.
    private PageLayout layout() {
      Paper paper = job.getJobSettings().getPageLayout().getPaper();
      return job.getPrinter()
          .createPageLayout(paper, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
    }

    /// In the middle of the paper and in its true size, smaller only where the paper is.
    private static Group placed(BufferedImage sheet, PageLayout layout) {
      Paper paper = layout.getPaper();
      double scale =
          Math.min(1, Math.min(paper.getWidth() / Sheets.WIDTH, paper.getHeight() / Sheets.HEIGHT));
      var view = new ImageView(SwingFXUtils.toFXImage(sheet, null));
      view.setFitWidth(scale * Sheets.WIDTH);
      view.setFitHeight(scale * Sheets.HEIGHT);
      view.setX((paper.getWidth() - view.getFitWidth()) / 2 - layout.getLeftMargin());
      view.setY((paper.getHeight() - view.getFitHeight()) / 2 - layout.getTopMargin());
      return new Group(view);
    }

    @Override
    public void end() {
      job.endJob();
    }

    @Override
    public void cancel() {
      job.cancelJob();
    }
  }
}
