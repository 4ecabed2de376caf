package dev.praxis.bench.drift;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Objects;

/// MOA's classes, with one of ours among them.
final class MoaLoader extends URLClassLoader {
  MoaLoader(URL[] jars) {
    super(jars, MoaLoader.class.getClassLoader());
  }

  MethodHandles.Lookup lookup() throws ReflectiveOperationException {
    try (InputStream in = Insider.class.getResourceAsStream("Insider.class")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      Class<?> twin = defineClass(Insider.class.getName(), bytes, 0, bytes.length);
      Object made = twin.getConstructor().newInstance();
      return (MethodHandles.Lookup) twin.getMethod("get").invoke(made);
    } catch (IOException failure) {
      throw new ReflectiveOperationException(failure);
    }
  }
}
