package dev.praxis.stream.source;

import dev.praxis.stream.Dice;
import java.util.List;

/// Loan applicants with nine features; group A (label 0) and B (label 1) by one of ten functions.
///
/// Source: Agrawal, Imielinski and Swami (1993), Database mining: a performance perspective;
/// numbers as in MOA.
///
/// @param from old function, 1 to 10
/// @param to new function, 1 to 10
public record Agrawal(int from, int to) implements Family {
  public Agrawal {
    if (Math.min(from, to) < 1 || Math.max(from, to) > 10) {
      throw new IllegalArgumentException("functions 1 to 10, not " + from + " and " + to);
    }
  }

  @Override
  public List<Feature> features() {
    return List.of(
        Feature.number("salary", "$"),
        Feature.number("commission", "$"),
        Feature.number("age", "years"),
        Feature.category("education", "0", "1", "2", "3", "4"),
        Feature.number("car", ""),
        Feature.category("region", "0", "1", "2", "3", "4", "5", "6", "7", "8"),
        Feature.number("house_value", "$"),
        Feature.number("house_years", "years"),
        Feature.number("loan", "$"));
  }

  @Override
  public double[] draw(Dice dice, double concept) {
    double salary = dice.between(20_000, 150_000);
    double commission = salary >= 75_000 ? 0 : dice.between(10_000, 75_000);
    double age = 20 + dice.below(61);
    int region = dice.below(9);
    double house = (9 - region) * 100_000 * dice.between(0.5, 1.5);
    return new double[] {
      salary,
      commission,
      age,
      dice.below(5),
      1 + dice.below(20),
      region,
      house,
      1 + dice.below(30),
      dice.between(0, 500_000)
    };
  }

  @Override
  public int label(double[] x, double concept, Dice dice) {
    return new Applicant(x).inA(concept < 0.5 ? from : to) ? 0 : 1;
  }

  private record Applicant(double[] x) {
    boolean inA(int function) {
      return switch (function) {
        case 1 -> age() < 40 || age() >= 60;
        case 2 -> byAge(x[0], 50_000, 75_000, 25_000);
        case 3 -> age() < 40 ? within(x[3], 0, 1) : age() < 60 ? within(x[3], 1, 3) : x[3] >= 2;
        case 4 -> educated();
        case 5 -> borrowed();
        case 6 -> byAge(x[0] + x[1], 50_000, 75_000, 25_000);
        case 7 -> spare() > 0;
        case 8 -> 2 * (x[0] + x[1]) / 3 - 5_000 * x[3] - 20_000 > 0;
        case 9 -> 2 * (x[0] + x[1]) / 3 - 5_000 * x[3] - x[8] / 5 - 10_000 > 0;
        default -> 2 * (x[0] + x[1]) / 3 - 5_000 * x[3] + equity() / 5 - 10_000 > 0;
      };
    }

    private double age() {
      return x[2];
    }

    private double spare() {
      return 2 * (x[0] + x[1]) / 3 - x[8] / 5 - 20_000;
    }

    private double equity() {
      return x[7] >= 20 ? x[6] * (x[7] - 20) / 10 : 0;
    }

    /// From `young`, `middle` or `old` on, over 50,000 dollars.
    private boolean byAge(double income, double young, double middle, double old) {
      double low = age() < 40 ? young : age() < 60 ? middle : old;
      return within(income, low, low + 50_000);
    }

    private boolean educated() {
      if (age() < 40) {
        return within(x[3], 0, 1) ? within(x[0], 25_000, 75_000) : within(x[0], 50_000, 100_000);
      }
      if (age() < 60) {
        return within(x[3], 1, 3) ? within(x[0], 50_000, 100_000) : within(x[0], 75_000, 125_000);
      }
      return x[3] >= 2 ? within(x[0], 50_000, 100_000) : within(x[0], 25_000, 75_000);
    }

    private boolean borrowed() {
      if (age() < 40) {
        return within(
            x[8],
            within(x[0], 50_000, 100_000) ? 100_000 : 200_000,
            within(x[0], 50_000, 100_000) ? 300_000 : 400_000);
      }
      if (age() < 60) {
        boolean usual = within(x[0], 75_000, 125_000);
        return within(x[8], usual ? 200_000 : 300_000, usual ? 400_000 : 500_000);
      }
      boolean usual = within(x[0], 25_000, 75_000);
      return within(x[8], usual ? 300_000 : 100_000, usual ? 500_000 : 300_000);
    }

    private static boolean within(double value, double low, double high) {
      return low <= value && value <= high;
    }
  }
}
