package dev.praxis.exchange.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.praxis.exchange.Left;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/// Lays a page out on sheets of A4 and writes them as PDF.
final class Press {
  private static final String ADDRESS = "praxis:lesson";

  private Press() {}

  static Paper print(Document page, List<Left> left) {
    XRLog.setLoggingEnabled(false); // it has opinions about style sheets, which no learner can use
    var builder = new PdfRendererBuilder();
    Type.into(builder);
    refuseAllElse(builder);
    builder
        .usePdfUaAccessibility(true)
        .withProducer("Praxis")
        .useReplacementText("\uFFFD")
        .useSVGDrawer(new Drawer())
        .withW3cDocument(page, ADDRESS);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
        PDDocument document = renderer.createPDFKeepOpen()) {
      return new Paper(saved(document), document.getNumberOfPages(), left);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  /// What a page holds itself is all there is: nothing is asked of a disk or a network.
  private static void refuseAllElse(PdfRendererBuilder builder) {
    builder
        .useUriResolver((base, address) -> inside(address) ? address : "")
        .useProtocolsStreamImplementation(
            address -> {
              throw new IllegalStateException("a page asks for " + address);
            },
            "http",
            "https",
            "file",
            "jar",
            "ftp");
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, kind) -> inside(address), when);
    }
  }

  private static boolean inside(String address) {
    return address.startsWith("data:image/") || address.startsWith("#");
  }

  /// Without a date, which would make two files of one lesson differ.
  private static byte[] saved(PDDocument document) throws IOException {
    document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
    document.getDocumentInformation().getCOSObject().removeItem(COSName.MOD_DATE);
    document.setDocumentId(1L);
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }
}
