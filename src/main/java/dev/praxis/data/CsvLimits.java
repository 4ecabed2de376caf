package dev.praxis.data;

/// How much of a file is read at once, so that no file stops the program.
///
/// @param bytes a larger file is previewed by its first so many bytes and read as a sample
/// @param rows more rows than these are read as a sample
/// @param cells more cells than these are read as a sample of rows
/// @param columns more are refused
record CsvLimits(long bytes, long rows, long cells, int columns) {
  static final CsvLimits STANDARD = new CsvLimits(64L << 20, 1_000_000, 20_000_000, 2_000);

  /// How many rows of a file to keep.
  long keep(Preview.Size size, int width) {
    double room = (double) bytes / size.bytes();
    long fitting = room >= 1 ? size.rows() : (long) (size.rows() * room);
    return Math.max(1, Math.min(Math.min(rows, fitting), cells / Math.max(1, width)));
  }
}
