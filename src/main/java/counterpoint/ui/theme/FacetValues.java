package counterpoint.ui.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One facet as it is shown: its name, its values, and the button for the rest of them. What is shown in turn takes the same
/// rows, since a list is narrowed anew with every letter that is typed.
final class FacetValues extends VBox {
    private final int first;
    private final BooleanProperty roomy = new SimpleBooleanProperty(true);
    private final BooleanBinding barred;
    private final Label title = new Label();
    private final Label note = new Label();
    private final Button more = new Button();
    private final List<FacetRow> rows = new ArrayList<>();
    private final LabelWidths names = new LabelWidths();
    private final LabelWidths counts = new LabelWidths();

    /// @param first how many values are listed at first
    /// @param slim whether there is no room for bars
    FacetValues(int first, ObservableBooleanValue slim) {
        this.first = first;
        this.barred = roomy.and(Bindings.not(slim));
        widthProperty().subscribe(this::makeRoom);
        title.getStyleClass().add("facet-title");
        note.getStyleClass().add("facet-note");
        note.setWrapText(true);
        more.getStyleClass().addAll("link", "facet-more");
        getChildren().addAll(title, note, more);
    }

    /// Shows a facet.
    ///
    /// @param whole whether all of its values are listed
    /// @param unfold lists all of them, or no longer
    void show(Facets.Facet facet, boolean whole, Runnable unfold) {
        List<Facets.Value> values = facet.values();
        int most = values.stream().mapToInt(Facets.Value::count).max().orElse(0);
        int row = 0;
        for (int at = 0; at < values.size(); at++) {
            if (at < first || values.get(at).chosen() || whole) {
                if (row == rows.size()) {
                    rows.add(new FacetRow(barred, names, counts));
                    getChildren().add(getChildren().indexOf(more), rows.getLast());
                }
                rows.get(row++).show(values.get(at), most);
            }
        }
        title.setText(facet.name());
        note.setText(facet.note().orElse(""));
        more.setText(whole ? Texts.of("facet.fewer") : Texts.of("facet.more", values.size() - first));
        more.setAccessibleText(Texts.of("facet.more.accessible", facet.name(), more.getText()));
        more.setOnAction(_ -> unfold.run());
        see(note, facet.note().isPresent());
        see(more, values.size() > first);
        for (int at = 0; at < rows.size(); at++) {
            see(rows.get(at), at < row);
        }
        makeRoom();
    }

    /// Names have their room before bars do: either all rows have bars, or none.
    private void makeRoom() {
        roomy.set(rows.stream().filter(Node::isVisible).allMatch(row -> row.fits(getWidth())));
    }

    /// The boxes of the values that are listed.
    Stream<Node> boxes() {
        return rows.stream().filter(Node::isVisible).map(FacetRow::box);
    }

    /// Shows a part, or keeps it for later: one that is taken out and put back is styled anew.
    static void see(Node part, boolean seen) {
        part.setVisible(seen);
        part.setManaged(seen);
    }
}
