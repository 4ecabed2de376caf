package dev.praxis.stream.source;

import dev.praxis.stream.Dice;
import java.util.List;

/// Three invented worlds. σ(z) = 1/(1 + exp(−z)); c is the concept, from 0 to 1. The numbers are
/// ours, made to be told, not
/// measured anywhere.
public enum Story implements Family {
  /// Card payments in a pandemic. Amount exp(3.5 + 0.9 normal) €, hour 0–23, online in 30 + 45c %
  /// of payments, abroad in 5 %.
  /// Fraud with probability σ(−4 + 0.8 ln(amount/33) + (3 − 3c) online + (1 + 2c) abroad + night):
  /// once everybody shops
  /// online, that is no longer a sign of fraud; being abroad becomes one.
  FRAUD(
      Feature.number("amount", "€"),
      Feature.number("hour", "h"),
      Feature.category("online", "no", "yes"),
      Feature.category("abroad", "no", "yes")) {
    @Override
    public double[] draw(Dice dice, double c) {
      return new double[] {
        Math.exp(3.5 + 0.9 * dice.normal()),
        dice.below(24),
        dice.happens(0.3 + 0.45 * c) ? 1 : 0,
        dice.happens(0.05) ? 1 : 0
      };
    }

    @Override
    double score(double[] x, double c) {
      double night = x[1] < 6 ? 1 : 0;
      return -4 + 0.8 * Math.log(x[0] / 33) + (3 - 3 * c) * x[2] + (1 + 2 * c) * x[3] + night;
    }
  },
  /// Houses under inflation. Area 40–200 m², rooms, distance to the centre 0–30 km, age 0–100
  /// years. Price in 1,000 € = (50 +
  /// 2.2 area − 4 distance − 0.5 age)(1 + 0.6c); it costs over 300,000 € with probability σ((price
  /// − 300)/15): the same house
  /// costs more.
  HOUSES(
      Feature.number("area", "m²"),
      Feature.number("rooms", ""),
      Feature.number("distance", "km"),
      Feature.number("age", "years")) {
    @Override
    public double[] draw(Dice dice, double c) {
      double area = dice.between(40, 200);
      double rooms = Math.max(1, Math.rint(area / 28 + 0.7 * dice.normal()));
      return new double[] {area, rooms, dice.between(0, 30), dice.between(0, 100)};
    }

    @Override
    double score(double[] x, double c) {
      double price = (50 + 2.2 * x[0] - 4 * x[2] - 0.5 * x[3]) * (1 + 0.6 * c);
      return (price - 300) / 15;
    }
  },
  /// An actor becomes famous; does a viewer click on a film? Viewer's age 15–75, length 80–180 min,
  /// drama or not, with the actor
  /// in 15 %. Clicks with probability σ(−1.2 + 0.02 (40 − age) (1 − drama) + 0.9 drama + (−0.5 +
  /// 4c) actor): only the meaning of
  /// the actor changes.
  ACTOR(
      Feature.number("age", "years"),
      Feature.number("length", "min"),
      Feature.category("drama", "no", "yes"),
      Feature.category("actor", "no", "yes")) {
    @Override
    public double[] draw(Dice dice, double c) {
      return new double[] {
        15 + dice.below(61), dice.between(80, 180), dice.below(2), dice.happens(0.15) ? 1 : 0
      };
    }

    @Override
    double score(double[] x, double c) {
      return -1.2 + 0.02 * (40 - x[0]) * (1 - x[2]) + 0.9 * x[2] + (-0.5 + 4 * c) * x[3];
    }
  };

  private final List<Feature> features;

  Story(Feature... features) {
    this.features = List.of(features);
  }

  @Override
  public List<Feature> features() {
    return features;
  }

  /// What σ makes a probability of.
  abstract double score(double[] x, double c);

  @Override
  public int label(double[] x, double concept, Dice dice) {
    return dice.happens(1 / (1 + Math.exp(-score(x, concept)))) ? 1 : 0;
  }
}
