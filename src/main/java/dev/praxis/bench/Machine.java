package dev.praxis.bench;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/// Where something was measured: a figure without it says nothing.
///
/// @param cores how many processors Java may use
public record Machine(String os, String arch, int cores, String java) {
  /// This machine, with the Java of this process.
  public static Machine here() {
    return new Machine(
        System.getProperty("os.name", "") + " " + System.getProperty("os.version", ""),
        System.getProperty("os.arch", ""),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version().toString());
  }

  /// How many processes want a core, on average of the last minute; negative where the system does
  /// not say.
  public static double loadNow() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  public String written() {
    return os + ", " + arch + ", " + cores + " cores, Java " + java;
  }

  public Map<String, Object> tree() {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("os", os);
    tree.put("arch", arch);
    tree.put("cores", cores);
    tree.put("java", java);
    return tree;
  }
}
