package counterpoint.ui.mark;

import counterpoint.casefile.PlacedMarks;
import counterpoint.casefile.PlacedMarks.Placed;
import counterpoint.casefile.Selection;
import counterpoint.note.Mark;
import counterpoint.ui.model.notes.Marking;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The lane of notes beside a column's outer margin. Each note stands at the height of its words and is joined to them by
/// a bracket; none lies on another. Only notes whose words are in sight are made. In a lane that is wider than they are, notes stand at
/// the column.
public final class MarginNotes extends BorderPane {
    /// As wide as a lane is at least, in pixels.
    public static final double WIDTH = 160;
    private static final double CARD = 138;
    private static final double GAP = 6;
    private static final double EDGE = 8;
    private static final double BRACKET = 2;

    private final Marking marking;
    private final MarkedColumn column;
    private final Side side;
    private final Label count = new Label();
    private final Pane lane = new Pane() {
        @Override
        protected void layoutChildren() {
            arrange();
        }
    };
    private final Map<String, MarginCard> cards = new HashMap<>();
    private List<Placed> noted = List.of();

    /// @param side of the column on which the lane stands
    public MarginNotes(Marking marking, MarkedColumn column, Side side) {
        this.marking = marking;
        this.column = column;
        this.side = side;
        getStyleClass().add("margin-notes");
        getStylesheets().add(Objects.requireNonNull(MarginNotes.class.getResource("mark.css")).toExternalForm());
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        Label title = new Label(Texts.of("margin.title"));
        title.getStyleClass().add("margin-title");
        count.getStyleClass().add("margin-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox words = new HBox(title, space, count);
        words.getStyleClass().add("margin-titles");
        words.setMinWidth(CARD);
        words.setMaxWidth(CARD);
        HBox head = new HBox(words);
        head.getStyleClass().addAll("column-head", "margin-head");
        if (side == Side.LEFT) {
            head.getStyleClass().add("left");
        }
        HBox.setHgrow(this, Priority.SOMETIMES);
        setTop(head);
        setCenter(lane);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(lane.widthProperty());
        clip.heightProperty().bind(lane.heightProperty());
        lane.setClip(clip);
        marking.marks().places().subscribe(this::renew);
        marking.marks().chosen().subscribe(this::follow);
        marking.colors().now().subscribe(this::follow);
    }

    /// Whether the print that the column shows has notes.
    public boolean hasNotes() {
        return !noted.isEmpty();
    }

    /// Looks again at what the column shows.
    public void renew() {
        PlacedMarks here = marking.marks().places().get().in(column.edition());
        noted = here.all().stream().filter(one -> one.begins() && !one.mark().note().isEmpty()).toList();
        count.setText(Integer.toString(noted.size()));
        follow();
    }

    /// Follows the text.
    public void follow() {
        lane.requestLayout();
    }

    /// Keeps what is being written.
    public void keep() {
        cards.values().forEach(MarginCard::keep);
    }

    /// A note that is in sight.
    ///
    /// @param words the box around the words, in the lane
    private record Standing(Placed placed, Bounds words) {
    }

    private List<Standing> standing() {
        List<Standing> standing = new ArrayList<>();
        for (Placed placed : noted) {
            if (column.isNear(placed.place())) {
                Selection words = new Selection(column.edition(), List.of(placed.place()));
                column.bounds(words).ifPresent(box -> standing.add(new Standing(placed, lane.sceneToLocal(box))));
            }
        }
        standing.sort(Comparator.comparingDouble(one -> one.words().getMinY()));
        return standing;
    }

    private void arrange() {
        if (!isVisible() || lane.getHeight() <= 0) {
            return;
        }
        lane.getChildren().removeIf(node -> !(node instanceof MarginCard));
        Set<String> shown = new HashSet<>();
        double free = Double.NEGATIVE_INFINITY;
        for (Standing one : standing()) {
            double y = Math.rint(Math.max(one.words().getMinY(), free));
            if (y > lane.getHeight()) {
                // What is pushed out of sight is not made: hundreds of notes may stand in one page.
                break;
            }
            MarginCard card = card(one.placed());
            shown.add(one.placed().mark().id());
            double height = card.prefHeight(CARD);
            card.resizeRelocate(cardLeft(), y, CARD, height);
            free = y + height + GAP;
            bracket(one.words(), y);
        }
        cards.keySet().retainAll(shown);
        lane.getChildren().removeIf(node -> node instanceof MarginCard && !cards.containsValue(node));
    }

    /// A line beside the words, and one from it to the card.
    private void bracket(Bounds words, double card) {
        boolean left = side == Side.LEFT;
        double x = left ? lane.getWidth() - EDGE : EDGE - BRACKET;
        double top = Math.rint(Math.min(words.getMinY(), card + EDGE));
        line(x, top, BRACKET, Math.max(BRACKET, words.getMaxY() - top));
        double from = left ? cardLeft() + CARD : x;
        line(from, Math.rint(card + EDGE), left ? x - from + BRACKET : cardLeft() - x, 1);
    }

    private double cardLeft() {
        return side == Side.LEFT ? lane.getWidth() - WIDTH + EDGE : WIDTH - EDGE - CARD;
    }

    private void line(double x, double y, double width, double height) {
        Region line = new Region();
        line.getStyleClass().add("margin-line");
        line.setManaged(false);
        line.setMouseTransparent(true);
        line.resizeRelocate(x, y, width, height);
        lane.getChildren().add(line);
        line.applyCss();
    }

    private MarginCard card(Placed placed) {
        String id = placed.mark().id();
        MarginCard card = cards.computeIfAbsent(id, _ -> {
            MarginCard made = new MarginCard(marking, () -> choose(id), column::giveBack);
            made.setManaged(false);
            lane.getChildren().add(made);
            return made;
        });
        Mark now = marking.marks().marks().get().mark(id).orElse(placed.mark());
        card.show(now, marking.colors().now().get());
        card.applyCss();
        return card;
    }

    private void choose(String id) {
        marking.choose(id);
        noted.stream()
                .filter(one -> one.mark().id().equals(id))
                .findFirst()
                .ifPresent(one -> column.reveal(one.place()));
    }

    /// The notes that are shown now, from the top; for tests and pictures.
    Optional<MarginCard> card(String id) {
        return Optional.ofNullable(cards.get(id));
    }
}
