package dev.praxis.labs;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/// Puts the display name before what went wrong, so that every report says which lab it was.
final class Blames implements InvocationInterceptor {
  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> called,
      ExtensionContext context)
      throws Throwable {
    blaming(invocation, context);
  }

  @Override
  public void interceptDynamicTest(
      Invocation<Void> invocation, DynamicTestInvocationContext called, ExtensionContext context)
      throws Throwable {
    blaming(invocation, context);
  }

  private static void blaming(Invocation<Void> invocation, ExtensionContext context)
      throws Throwable {
    try {
      invocation.proceed();
    } catch (AssertionError | Exception broken) {
      throw new AssertionError(context.getDisplayName() + ": " + broken.getMessage(), broken);
    }
  }
}
