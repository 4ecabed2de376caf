package dev.praxis.exchange.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The sheets of a paper as pictures, for printers; one is made at a time, of about 26 MB.
public final class Sheets implements AutoCloseable {
  /// Points of A4, of which there are 72 to an inch.
  public static final double WIDTH = 595.28;

  public static final double HEIGHT = 841.89;
  private static final float DOTS_PER_INCH = 300;
  private final PDDocument document;
  private final PDFRenderer renderer;

  private Sheets(PDDocument document) {
    this.document = document;
    this.renderer = new PDFRenderer(document);
  }

  public static Sheets of(Paper paper) throws IOException {
    return new Sheets(Loader.loadPDF(paper.bytes()));
  }

  /// One sheet at 300 dots an inch, in colour.
  ///
  /// @param number from 1
  public BufferedImage sheet(int number) throws IOException {
    return renderer.renderImageWithDPI(number - 1, DOTS_PER_INCH, ImageType.RGB);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
