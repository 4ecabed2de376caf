AudioInputStream stream = AudioSystem.getAudioInputStream(new File({{file}}));
AudioFormat format = stream.getFormat();
int rate = (int) format.getSampleRate(), channels = format.getChannels(), bytes = format.getSampleSizeInBits() / 8;
byte[] data = stream.readAllBytes();
double[] wanted = new double[{{count}}];
for (int i = 0; i < wanted.length; i++) {
  for (int c = 0; c < channels; c++) {
    int at = (int) (({{first}}L + i) * channels + c) * bytes;
    long value = data[at + bytes - 1];
    for (int b = bytes - 2; b >= 0; b--) value = value << 8 | data[at + b] & 0xff;
    if (bytes == 1) value = (data[at] & 0xff) - 128;
    wanted[i] += (format.getEncoding() != AudioFormat.Encoding.PCM_FLOAT ? value / Math.pow(2, 8 * bytes - 1)
        : bytes == 4 ? Float.intBitsToFloat((int) value) : Double.longBitsToDouble(value)) / channels;
  }
}
