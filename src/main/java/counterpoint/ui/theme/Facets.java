package counterpoint.ui.theme;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// By what a list can be narrowed: for each facet its values, to be checked, and how many rows have each. A long facet lists
/// its first values and what is chosen, and all on request.
public final class Facets extends VBox {
    private static final double LONGEST_BAR = 30;
    /// Numbers of more digits need more room.
    private static final int LONG_NUMBER = 1_000;

    private final int first;
    private final Button clear = new Button();
    private final VBox lists = new VBox();
    private final BooleanProperty slim = new SimpleBooleanProperty();
    private final Set<String> wholly = new HashSet<>();
    private List<Facet> shown = List.of();

    /// One facet.
    ///
    /// @param name what the reader calls it
    /// @param note what is to be known of it; empty if nothing
    /// @param values in the order to show
    public record Facet(String name, Optional<String> note, List<Value> values) {
        public Facet {
            values = List.copyOf(values);
        }
    }

    /// One value of a facet.
    ///
    /// @param id of its box
    /// @param name what the reader calls it
    /// @param tip the same where there is room for more
    /// @param accessible what a screen reader says of it
    /// @param isTitle whether it is the name of a case or of another authority
    /// @param sign stands before the name; empty for none
    /// @param count how many rows have it
    /// @param chosen whether the list is narrowed to it
    /// @param toggle narrows to it, or no longer
    public record Value(
            String id, String name, String tip, String accessible, boolean isTitle, Optional<Node> sign, int count,
            boolean chosen, Runnable toggle) {
    }

    /// @param words what can be done here
    /// @param first how many values of a facet are listed at first
    public Facets(String words, int first) {
        this.first = first;
        getStyleClass().add("facets");
        Label title = new Label(words);
        title.getStyleClass().add("facets-title");
        clear.getStyleClass().add("link");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, clear);
        head.getStyleClass().add("facets-head");
        lists.getStyleClass().add("facet-lists");
        ScrollPane scroll = new ScrollPane(lists);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(words);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    /// The button that narrows no longer.
    public Button clear() {
        return clear;
    }

    /// Whether there is no room for bars beside the numbers.
    public BooleanProperty slim() {
        return slim;
    }

    /// Shows these; a box that had the keyboard and is still there keeps it.
    public void show(List<Facet> facets) {
        shown = List.copyOf(facets);
        Optional<String> keyboard = boxes().stream().filter(Node::isFocused).map(Node::getId).findFirst();
        lists.getChildren().setAll(shown.stream().map(this::list).toList());
        keyboard.ifPresent(id -> boxes().stream().filter(box -> id.equals(box.getId())).findFirst()
                .ifPresent(Node::requestFocus));
    }

    private List<Node> boxes() {
        return lists.getChildren().stream()
                .flatMap(list -> rows((VBox) list))
                .map(row -> row.getChildren().getFirst())
                .toList();
    }

    private VBox list(Facet facet) {
        Label title = new Label(facet.name());
        title.getStyleClass().add("facet-title");
        VBox list = new VBox(title);
        facet.note().ifPresent(words -> {
            Label note = new Label(words);
            note.getStyleClass().add("facet-note");
            note.setWrapText(true);
            list.getChildren().add(note);
        });
        List<Value> values = facet.values();
        BooleanProperty bars = new SimpleBooleanProperty(true);
        int most = values.stream().mapToInt(Value::count).max().orElse(0);
        for (int at = 0; at < values.size(); at++) {
            if (at < first || values.get(at).chosen() || wholly.contains(facet.name())) {
                list.getChildren().add(row(values.get(at), most, bars));
            }
        }
        list.widthProperty().subscribe(width -> bars.set(rows(list).allMatch(row -> fits(row, width.doubleValue()))));
        if (values.size() > first) {
            list.getChildren().add(more(facet.name(), values.size() - first));
        }
        return list;
    }

    /// Names have their room before bars do: either all rows of a facet have bars, or none.
    private static boolean fits(HBox row, double width) {
        double numbers = row.getChildren().getLast().prefWidth(-1);
        return row.getChildren().getFirst().prefWidth(-1) + LONGEST_BAR + numbers + 2 * row.getSpacing() <= width;
    }

    private static Stream<HBox> rows(VBox list) {
        return list.getChildren().stream().filter(HBox.class::isInstance).map(HBox.class::cast);
    }

    private HBox row(Value value, int most, BooleanProperty bars) {
        CheckBox box = new CheckBox(value.name());
        box.setId(value.id());
        box.setMnemonicParsing(false);
        box.setSelected(value.chosen());
        box.setTooltip(new Tooltip(value.tip()));
        box.setAccessibleText(value.accessible());
        box.getStyleClass().add(value.isTitle() ? "named" : "plain");
        box.setWrapText(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setOnAction(_ -> value.toggle().run());
        value.sign().ifPresent(box::setGraphic);
        Label count = new Label(Integer.toString(value.count()));
        count.getStyleClass().add("facet-count");
        if (most >= LONG_NUMBER) {
            count.getStyleClass().add("long");
        }
        HBox row = new HBox(box, bar(value.count(), most, bars), count);
        row.getStyleClass().add("facet-row");
        return row;
    }

    private Region bar(int count, int most, BooleanProperty bars) {
        Region bar = new Region();
        bar.getStyleClass().add("facet-bar");
        double length = count == 0 ? 0 : Math.max(2, LONGEST_BAR * count / Math.max(1, most));
        bar.setMinWidth(length);
        bar.setMaxWidth(length);
        bar.visibleProperty().bind(slim.not().and(bars));
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private Button more(String facet, int left) {
        Button more = new Button(
                wholly.contains(facet) ? Texts.of("facet.fewer") : Texts.of("facet.more", left));
        more.getStyleClass().addAll("link", "facet-more");
        more.setAccessibleText(Texts.of("facet.more.accessible", facet, more.getText()));
        more.setOnAction(_ -> {
            if (!wholly.remove(facet)) {
                wholly.add(facet);
            }
            show(shown);
        });
        return more;
    }
}
