package dev.praxis.bench.latency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was measured at one lab.
///
/// @param single changes one by one, a part a knob
/// @param slides sliders pulled along, timed from the last change of each pull; a part a slider
/// @param fixed knobs that have only one value on this table
public record LabPart(String lab, List<Part> single, List<Part> slides, List<String> fixed) {
  public LabPart {
    single = List.copyOf(single);
    slides = List.copyOf(slides);
    fixed = List.copyOf(fixed);
  }

  Part allSingle() {
    return Part.all(single);
  }

  Part allSlides() {
    return Part.all(slides);
  }

  Map<String, Object> tree() {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("lab", lab);
    tree.put("all", allSingle().tree());
    tree.put("knobs", single.stream().map(Part::tree).toList());
    tree.put("sliding", allSlides().tree());
    tree.put("sliders", slides.stream().map(Part::tree).toList());
    tree.put("fixed", fixed);
    return tree;
  }
}
