package dev.praxis.exchange.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The type on paper: DejaVu, which has Greek, accents and the signs of mathematics. It comes with
/// the program, so that a page looks the same everywhere.
enum Type {
  REGULAR("DejaVuSans.ttf", "DejaVu Sans", 400, FontStyle.NORMAL),
  BOLD("DejaVuSans-Bold.ttf", "DejaVu Sans", 700, FontStyle.NORMAL),
  OBLIQUE("DejaVuSans-Oblique.ttf", "DejaVu Sans", 400, FontStyle.ITALIC),
  BOLD_OBLIQUE("DejaVuSans-BoldOblique.ttf", "DejaVu Sans", 700, FontStyle.ITALIC),
  MONO("DejaVuSansMono.ttf", "DejaVu Sans Mono", 400, FontStyle.NORMAL),
  MONO_BOLD("DejaVuSansMono-Bold.ttf", "DejaVu Sans Mono", 700, FontStyle.NORMAL),
  MONO_OBLIQUE("DejaVuSansMono-Oblique.ttf", "DejaVu Sans Mono", 400, FontStyle.ITALIC),
  MONO_BOLD_OBLIQUE("DejaVuSansMono-BoldOblique.ttf", "DejaVu Sans Mono", 700, FontStyle.ITALIC);

  private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

  private final String file;
  private final String family;
  private final int weight;
  private final FontStyle style;

  Type(String file, String family, int weight, FontStyle style) {
    this.file = file;
    this.family = family;
    this.weight = weight;
    this.style = style;
  }

  /// The name that style sheets and pictures call the type of texts by.
  static String family() {
    return REGULAR.family;
  }

  /// Gives all of it to a document; of each font the signs used are embedded.
  static void into(PdfRendererBuilder builder) {
    for (Type type : values()) {
      builder.useFont(type::open, type.family, type.weight, type.style, true);
    }
  }

  /// Whether there is a picture for a sign.
  static boolean shows(int point) {
    return Drawn.REGULAR.canDisplay(point);
  }

  /// Lets pictures be lettered in it too.
  static void letters() {
    Drawn.register();
  }

  private InputStream open() {
    InputStream in = Type.class.getResourceAsStream(FOLDER + file);
    if (in == null) {
      throw new IllegalStateException("no " + FOLDER + file);
    }
    return in;
  }

  private Font font() {
    try (InputStream in = open()) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (FontFormatException broken) {
      throw new IllegalStateException(file, broken);
    }
  }

  /// Fonts as Java draws with them, read once and when they are first needed.
  private static final class Drawn {
    private static final Font REGULAR = Type.REGULAR.font();
    private static final Font BOLD = Type.BOLD.font();

    static void register() {
      var here = GraphicsEnvironment.getLocalGraphicsEnvironment();
      here.registerFont(REGULAR);
      here.registerFont(BOLD);
    }
  }
}
