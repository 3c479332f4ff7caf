package counterpoint.ui.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// By what a list can be narrowed: for each facet its values, to be checked, and how many rows have each. A long facet lists
/// its first values and what is chosen, and all on request.
public final class Facets extends VBox {
    private final int first;
    private final Button clear = new Button();
    private final VBox inSight = new VBox();
    private final List<FacetValues> lists = new ArrayList<>();
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

    /// How the name of a value is set.
    public enum Lettering {
        /// As words of the window.
        PLAIN,
        /// As the name of a case, in italics.
        CASE,
        /// As a law or another source that is no case.
        LAW;

        /// As an authority is set that is known by a key, which of a case has more than its name.
        public static Lettering ofAuthority(String name, String key) {
            return name.equals(key) ? LAW : CASE;
        }

        String style() {
            return switch (this) {
                case PLAIN -> "plain";
                case CASE -> "named";
                case LAW -> "law";
            };
        }
    }

    /// One value of a facet.
    ///
    /// @param id of its box
    /// @param name what the reader calls it
    /// @param tip the same where there is room for more
    /// @param accessible what a screen reader says of it
    /// @param lettering how its name is set
    /// @param sign stands before the name; empty for none
    /// @param count how many rows have it
    /// @param chosen whether the list is narrowed to it
    /// @param toggle narrows to it, or no longer
    public record Value(
            String id, String name, String tip, String accessible, Lettering lettering, Optional<Node> sign,
            int count,
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
        inSight.getStyleClass().add("facet-lists");
        ScrollPane scroll = new ScrollPane(inSight);
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
        Optional<String> keyboard = boxes().filter(Node::isFocused).map(Node::getId).findFirst();
        while (lists.size() < shown.size()) {
            lists.add(new FacetValues(first, slim));
            inSight.getChildren().add(lists.getLast());
        }
        for (int at = 0; at < shown.size(); at++) {
            Facet facet = shown.get(at);
            lists.get(at).show(facet, wholly.contains(facet.name()), () -> unfold(facet.name()));
        }
        for (int at = 0; at < lists.size(); at++) {
            FacetValues.see(lists.get(at), at < shown.size());
        }
        keyboard.ifPresent(id -> boxes().filter(box -> id.equals(box.getId())).findFirst()
                .filter(box -> !box.isFocused())
                .ifPresent(Node::requestFocus));
    }

    private Stream<Node> boxes() {
        return lists.stream().filter(Node::isVisible).flatMap(FacetValues::boxes);
    }

    private void unfold(String facet) {
        if (!wholly.remove(facet)) {
            wholly.add(facet);
        }
        show(shown);
    }
}
