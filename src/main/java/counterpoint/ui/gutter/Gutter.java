package counterpoint.ui.gutter;

import counterpoint.opinion.Passage;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.Exchange;
import counterpoint.ui.model.Extent;
import counterpoint.ui.model.LinkCommands;
import counterpoint.ui.model.LinkFacts;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// The gutter: ribbons between stretches that can both be seen, and a chip for a partner that cannot.
///
/// Ribbons are made when their pair first comes into sight and from then on only moved, so that scrolling stays cheap.
public final class Gutter extends Pane {
    static final double WIDTH = 88;

    private final CaseModel model;
    private final Room room;
    private final Rectangle clip = new Rectangle();
    private final Group ribbons = new Group();
    private final Chips chips;
    private final Pointing pointing;
    private final Label nothing = new Label();
    private final Map<Exchange.Ends, Ribbon> made = new HashMap<>();
    private List<Exchange> known = List.of();
    private boolean stale = true;
    private Optional<PairLabel> label = Optional.empty();

    /// What the gutter stands in.
    public interface Room {
        /// Where the words of a passage stand in a column.
        Extent extent(Column column, Passage passage);

        /// Does something that moves the reader, so that Back returns from it.
        void jump(Runnable move);

        /// What the reader can do with a pair.
        LinkCommands commands();
    }

    public Gutter(CaseModel model, Room room) {
        this.model = model;
        this.room = room;
        this.pointing = new Pointing(this, model, room.commands());
        this.chips = new Chips(model, room, pointing);
        getStyleClass().add("gutter");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(Texts.of("gutter.accessible"));
        setClip(clip);
        nothing.getStyleClass().add("gutter-nothing");
        nothing.setWrapText(true);
        nothing.setMouseTransparent(true);
        for (Node layer : List.of(ribbons, chips, nothing)) {
            layer.setManaged(false);
            getChildren().add(layer);
        }
        model.joined().whenChanged(() -> {
            stale = true;
            pointing.refresh();
            requestLayout();
        });
    }

    /// The card of the pair that is pointed at, to be laid over the columns.
    public Node card() {
        return pointing.card();
    }

    /// The text has moved: what stands beside it does too.
    public void follow() {
        pointing.moved();
        requestLayout();
    }

    /// Hides the card; whether there was one.
    public boolean leave() {
        return pointing.leave();
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        if (stale) {
            renew();
        }
        List<Joint> joints = new ArrayList<>();
        for (Exchange pair : known) {
            joints.add(new Joint(
                    pair, room.extent(Column.LEFT, pair.left()), room.extent(Column.RIGHT, pair.right())));
        }
        joints.forEach(this::stand);
        label.ifPresent(words -> words.stand(joints.getLast()));
        chips.stand(joints, label.flatMap(PairLabel::taken), getHeight());
        nothing.setVisible(known.isEmpty());
        nothing.setText(nothing());
        nothing.resizeRelocate(8, 12, WIDTH - 16, nothing.prefHeight(WIDTH - 16));
    }

    /// Why there is no ribbon.
    private String nothing() {
        if (model.isComparing()) {
            return Texts.of("gutter.comparing");
        }
        return model.comparison().get().links().isEmpty() ? Texts.of("gutter.none") : Texts.of("gutter.weakOnly");
    }

    /// Other pairs are joined, or other things are said of them: those that stay keep their ribbons, and the keyboard.
    private void renew() {
        known = model.joined().exchanges();
        stale = false;
        Map<Exchange.Ends, Exchange> now = new HashMap<>();
        known.forEach(pair -> now.put(pair.ends(), pair));
        made.keySet().retainAll(now.keySet());
        made.forEach((ends, ribbon) -> Optional.ofNullable(now.get(ends)).ifPresent(pair -> show(ribbon, pair)));
        chips.retain(now);
        ribbons.getChildren().retainAll(made.values());
        label = known.stream()
                .filter(Exchange::chosen)
                .findFirst()
                .map(pair -> new PairLabel(
                        new LinkFacts(model, pair), side(Column.LEFT), side(Column.RIGHT)));
        label.ifPresent(ribbons.getChildren()::add);
    }

    private void stand(Joint joint) {
        if (joint.isVisible()) {
            Ribbon ribbon = made.computeIfAbsent(joint.pair().ends(), _ -> ribbon(joint.pair()));
            ribbon.setVisible(true);
            ribbon.stand(joint.left(), joint.right());
        } else {
            Optional.ofNullable(made.get(joint.pair().ends())).ifPresent(ribbon -> ribbon.setVisible(false));
        }
    }

    private Ribbon ribbon(Exchange pair) {
        Ribbon ribbon = new Ribbon(WIDTH, side(Column.LEFT), side(Column.RIGHT));
        show(ribbon, pair);
        pointing.listen(ribbon, pair.ends());
        ribbons.getChildren().add(ribbon);
        return ribbon;
    }

    private void show(Ribbon ribbon, Exchange pair) {
        ribbon.show(pair);
        ribbon.setAccessibleText(new LinkFacts(model, pair).spoken());
    }

    private Side side(Column column) {
        return model.column(column)
                .map(shown -> Side.of(shown.opinion().get().kind()))
                .orElse(Side.BESIDE);
    }
}
