package counterpoint.ui.gutter;

import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.model.Exchange;
import counterpoint.ui.model.Extent;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.control.Button;

/// The chips for partners that are out of sight: `Dissent ¶6 ↓`.
///
/// A stretch has one at most for partners above and one for partners below, and a partner one at most; it names the pair
/// that is looked at, else what the reader decided, else the likeliest. Each stands beside its stretch, as high as there is room. A click brings
/// the partner to the height of its stretch and moves only the partner's column.
final class Chips extends Group {
    private static final double EDGE = 8;
    private static final double GAP = 3;
    private static final double HIGHEST = 0.1;
    private static final double LOWEST = 0.6;
    private static final Comparator<Joint> CHOSEN_FIRST = Comparator.comparing(joint -> !joint.pair().chosen());

    private final CaseModel model;
    private final Gutter.Room room;
    private final Pointing pointing;
    private final Map<Exchange.Ends, Button> made = new HashMap<>();

    Chips(CaseModel model, Gutter.Room room, Pointing pointing) {
        this.model = model;
        this.room = room;
        this.pointing = pointing;
    }

    /// Drops the chips of pairs that are joined no more.
    void retain(Map<Exchange.Ends, Exchange> pairs) {
        made.keySet().retainAll(pairs.keySet());
        getChildren().retainAll(made.values());
    }

    /// Places the chips of pairs of which one end is in sight.
    ///
    /// @param taken what is to be left free
    /// @param height of the gutter
    void stand(List<Joint> joints, Optional<Bounds> taken, double height) {
        made.values().forEach(chip -> chip.setVisible(false));
        List<Bounds> full = new ArrayList<>(taken.stream().toList());
        Set<Way> ways = new HashSet<>();
        Set<Passage> partners = new HashSet<>();
        List<Joint> open = joints.stream()
                .filter(joint -> joint.isVisible() && !joint.joins())
                .filter(joint -> joint.pair().chosen() || !joint.pair().weak())
                .sorted(CHOSEN_FIRST)
                .toList();
        for (Joint joint : open) {
            if (!ways.contains(Way.of(joint)) && partners.add(partner(joint))) {
                ways.add(Way.of(joint));
                model.column(joint.missing()).ifPresent(column -> stand(joint, column, full, height));
            }
        }
    }

    /// The way from a stretch to partners out of sight; only the first of them is named.
    private record Way(Passage from, Column to, boolean up) {
        static Way of(Joint joint) {
            return new Way(
                    joint.pair().in(joint.missing().other()),
                    joint.missing(),
                    joint.in(joint.missing()).isAbove());
        }
    }

    private void stand(Joint joint, ColumnModel column, List<Bounds> full, double height) {
        Button chip = made.computeIfAbsent(joint.pair().ends(), this::chip);
        chip.setText(words(column, joint));
        chip.setAccessibleText(Texts.of("gutter.chip.accessible", chip.getText()));
        chip.getStyleClass().setAll("edge-chip", Side.of(column.opinion().get().kind()).style());
        chip.applyCss();
        double width = Math.min(Gutter.WIDTH, chip.prefWidth(-1));
        double tall = chip.prefHeight(width);
        double inset = Math.min(GAP, (Gutter.WIDTH - width) / 2);
        double x = joint.missing() == Column.LEFT ? inset : Gutter.WIDTH - width - inset;
        Extent seen = joint.in(joint.missing().other());
        double lowest = Math.min(height - EDGE, Math.max(seen.bottom(), seen.top() + tall)) - tall;
        double first = Math.clamp(seen.top(), EDGE, Math.max(EDGE, height - EDGE - tall));
        free(x, first, lowest, width, tall, full).ifPresent(area -> {
            full.add(area);
            chip.resizeRelocate(Math.rint(x), Math.rint(area.getMinY()), width, tall);
            chip.setOnAction(_ -> bring(joint, column, seen, height));
            chip.setVisible(true);
        });
    }

    private Button chip(Exchange.Ends ends) {
        Button chip = new Button();
        chip.setManaged(false);
        pointing.listen(chip, ends);
        getChildren().add(chip);
        return chip;
    }

    /// The highest free area beside a stretch.
    private static Optional<Bounds> free(
            double x, double first, double lowest, double width, double tall, List<Bounds> full) {
        double y = first;
        while (y <= Math.max(first, lowest)) {
            Bounds area = new BoundingBox(x, y, width, tall);
            Optional<Bounds> other = full.stream()
                    .filter(one -> one.getMinY() < area.getMaxY() + GAP && area.getMinY() < one.getMaxY() + GAP)
                    .findFirst();
            if (other.isEmpty()) {
                return Optional.of(area);
            }
            y = other.get().getMaxY() + GAP;
        }
        return Optional.empty();
    }

    private static Passage partner(Joint joint) {
        return joint.pair().in(joint.missing());
    }

    private void bring(Joint joint, ColumnModel column, Extent seen, double height) {
        Place place = partner(joint).places().getFirst();
        double fraction = Math.clamp(seen.top() / height, HIGHEST, LOWEST);
        room.jump(() -> column.scrollTo(place, fraction));
    }

    private static String words(ColumnModel column, Joint joint) {
        Place place = partner(joint).places().getFirst();
        String where = column.locator().label(place);
        String kind = Side.nameOf(column.opinion().get().kind());
        return joint.in(joint.missing()).isAbove()
                ? Texts.of("gutter.above", kind, where)
                : Texts.of("gutter.below", kind, where);
    }
}
