package dev.praxis.serve.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.praxis.serve.ServedModel;
import dev.praxis.serve.Services;
import dev.praxis.serve.Token;
import dev.praxis.serve.load.ProvingGround.Outcome;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProvingGroundTest {
  private static ServedModel model(Map<String, ?> settings) throws Exception {
    return Services.fitted("tree", settings);
  }

  private static Rows rows(ServedModel model) {
    return Rows.of(
        model.predictor().inputs(),
        List.of(new double[] {1.4, 0.2}, new double[] {4.5, 1.4}, new double[] {6.0, 2.5}));
  }

  @Test
  void one_service_is_loaded_and_gone_when_the_ground_is_closed() throws Exception {
    ServedModel tree = model(Map.of());
    URI address;
    try (var ground = new ProvingGround(tree, Optional.empty(), rows(tree), Token.fresh())) {
      address = ground.addresses().getFirst();

      Outcome outcome = ground.run(50, 1, 1);

      assertThat(outcome)
          .isInstanceOfSatisfying(
              Outcome.Loaded.class,
              loaded -> assertThat(loaded.report().answered()).isEqualTo(loaded.report().sent()));
    }
    assertThatThrownBy(() -> new Socket(address.getHost(), address.getPort()).close())
        .isInstanceOf(ConnectException.class);
  }

  @Test
  void a_challenger_hears_every_request_of_the_champion_and_may_say_otherwise() throws Exception {
    ServedModel tree = model(Map.of());
    ServedModel stump = model(Map.of("depth", 1L));
    try (var ground = new ProvingGround(tree, Optional.of(stump), rows(tree), Token.fresh())) {
      Outcome outcome = ground.run(40, 1, 1);

      assertThat(outcome)
          .isInstanceOfSatisfying(
              Outcome.Shadowed.class,
              shadowed -> {
                ShadowReport report = shadowed.report();
                assertThat(report.both()).isEqualTo(report.pairs().size()).isGreaterThan(20);
                assertThat(report.agreed()).isLessThan(report.both()).isPositive();
              });
    }
  }
}
