package dev.praxis.serve;

import dev.praxis.lab.json.JsonPlace;
import dev.praxis.lab.json.JsonProblem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;

/// The body of a request, made JSON or refused.
final class Body {
  private static final String JSON = "application/json";

  private Body() {}

  /// Refuses what does not say it is JSON in UTF-8.
  static Optional<Problem> against(String contentType) {
    String[] parts = contentType.toLowerCase(Locale.ROOT).replace(" ", "").split(";", 2);
    boolean utf8 = parts.length == 1 || parts[1].replace("\"", "").matches("(charset=utf-8)?;?");
    return parts[0].equals(JSON) && utf8
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE_415,
                contentType.isEmpty() ? "type-absent" : "type",
                "type",
                Shown.brief(contentType)));
  }

  static JsonPlace json(byte[] bytes) throws Refused {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.isBlank()) {
        throw new Refused(Problem.of(HttpStatus.BAD_REQUEST_400, "empty"));
      }
      return JsonPlace.whole(text);
    } catch (CharacterCodingException notUtf8) {
      throw new Refused(Problem.of(HttpStatus.BAD_REQUEST_400, "not-utf8"));
    } catch (JsonProblem notJson) {
      throw new Refused(
          Problem.of(HttpStatus.BAD_REQUEST_400, "not-json", "why", notJson.sentence()));
    }
  }
}
