package dev.praxis.cli;

import dev.praxis.data.Catalogue;
import dev.praxis.lab.Labs;
import java.io.PrintWriter;
import java.nio.file.Path;

/// What commands work with.
///
/// @param out where results go
/// @param err where troubles and remarks go
/// @param folder where paths that are not absolute begin
public record CliRooms(
    Labs labs, Catalogue catalogue, PrintWriter out, PrintWriter err, Path folder) {}
