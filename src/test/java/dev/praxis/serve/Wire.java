package dev.praxis.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A client that sends exactly the bytes it is told, over a real socket.
public record Wire(int port) {
  private static final int PATIENCE_MS = 20_000;

  /// What came back.
  ///
  /// @param status 0 where the connection ended without an answer
  public record Got(int status, Map<String, String> headers, String body) {
    public JsonNode json() {
      return JsonMapper.builder().build().readTree(body);
    }

    String header(String name) {
      return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    String detail() {
      return json().get("detail").stringValue();
    }
  }

  public Socket open() throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE_MS);
    return socket;
  }

  public Got send(String head, byte[] body) throws IOException {
    try (Socket socket = open()) {
      write(socket, head, body);
      return read(socket.getInputStream());
    }
  }

  static void write(Socket socket, String head, byte[] body) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write((head.replace("\n", "\r\n") + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
    out.write(body);
    out.flush();
  }

  public Got get(String path, Token token) throws IOException {
    return send(head("GET", path, token), new byte[0]);
  }

  public Got post(String path, Token token, String body) throws IOException {
    return post(path, token, body.getBytes(StandardCharsets.UTF_8));
  }

  Got post(String path, Token token, byte[] body) throws IOException {
    return send(posting(path, token, body.length), body);
  }

  String posting(String path, Token token, int length) {
    return head("POST", path, token)
        + "\nContent-Type: application/json\nContent-Length: "
        + length;
  }

  String head(String method, String path, Token token) {
    return method
        + " "
        + path
        + " HTTP/1.1\nHost: 127.0.0.1:"
        + port
        + "\nAuthorization: "
        + token.header();
  }

  static Got read(InputStream in) throws IOException {
    String start = line(in);
    if (start.isEmpty()) {
      return new Got(0, Map.of(), "");
    }
    var headers = new TreeMap<String, String>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      String[] parts = line.split(":", 2);
      headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
    }
    int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
    String body = new String(in.readNBytes(length), StandardCharsets.UTF_8); // none after HEAD
    return new Got(Integer.parseInt(start.split(" ")[1]), headers, body);
  }

  private static String line(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (int sign = in.read(); sign >= 0 && sign != '\n'; sign = in.read()) {
      if (sign != '\r') {
        line.append((char) sign);
      }
    }
    return line.toString();
  }
}
