package counterpoint.ui.search;

import counterpoint.search.Facet;
import counterpoint.ui.model.search.FacetValue;
import counterpoint.ui.model.search.Findings;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// By what the hits can be narrowed down, with counts: case, side, marked, author, doctrine, authority cited, how it is used, court, year.
final class FacetList extends VBox {
    /// The order of the lists.
    private static final List<Facet> ORDER = List.of(
            Facet.CASE, Facet.SIDE, Facet.MARKED, Facet.AUTHOR, Facet.DOCTRINE, Facet.AUTHORITY, Facet.TREATMENT,
            Facet.COURT,
            Facet.YEAR);
    /// The others are listed only where they have a choice.
    private static final Set<Facet> ALWAYS = EnumSet.of(
            Facet.CASE, Facet.SIDE, Facet.MARKED, Facet.DOCTRINE, Facet.AUTHORITY);
    /// So many values are listed at first.
    private static final int SHORT = 6;

    private final Set<Facet> wholly = EnumSet.noneOf(Facet.class);
    private final SearchModel model;
    private final BooleanProperty slim = new SimpleBooleanProperty();
    private final VBox lists = new VBox();
    private final List<FacetRow> rows = new ArrayList<>();

    FacetList(SearchModel model) {
        this.model = model;
        getStyleClass().add("facets");
        Label title = new Label(Texts.of("search.narrow"));
        title.getStyleClass().add("facets-title");
        Button clear = new Button(Texts.of("search.clear"));
        clear.getStyleClass().add("link");
        clear.setAccessibleText(Texts.of("search.clear.accessible"));
        clear.setOnAction(_ -> model.widen());
        model.narrowing().subscribe(narrowing -> clear.setVisible(!narrowing.isNone()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, clear);
        head.getStyleClass().add("facets-head");
        lists.getStyleClass().add("facet-lists");
        ScrollPane scroll = new ScrollPane(lists);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(Texts.of("search.narrow"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        model.findings().subscribe(this::fill);
    }

    /// Whether there is no room for bars.
    BooleanProperty slim() {
        return slim;
    }

    private void fill(Findings found) {
        Optional<FacetValue> keyboard = rows.stream().filter(FacetRow::hasKeyboard).findFirst().map(FacetRow::value);
        rows.clear();
        lists.getChildren().clear();
        for (Facet facet : ORDER) {
            List<FacetValue> values = found.facets().getOrDefault(facet, List.of());
            boolean tells = values.size() > 1 || values.stream().anyMatch(FacetValue::chosen);
            if (tells || (!values.isEmpty() && ALWAYS.contains(facet))) {
                lists.getChildren().add(list(facet, values));
            }
        }
        keyboard.flatMap(value -> rows.stream().filter(row -> row.isOf(value)).findFirst())
                .ifPresent(FacetRow::takeKeyboard);
    }

    private VBox list(Facet facet, List<FacetValue> values) {
        Label title = new Label(nameOf(facet));
        title.getStyleClass().add("facet-title");
        VBox list = new VBox(title);
        if (facet == Facet.TREATMENT) {
            Label note = new Label(Texts.of("search.facet.treatment.note"));
            note.getStyleClass().add("facet-note");
            note.setWrapText(true);
            list.getChildren().add(note);
        }
        int most = values.stream().mapToInt(FacetValue::count).max().orElse(0);
        List<FacetValue> listed = wholly.contains(facet)
                ? values
                : values.stream().filter(value -> value.chosen() || values.indexOf(value) < SHORT).toList();
        for (FacetValue value : listed) {
            FacetRow row = new FacetRow(model, value, most, slim);
            rows.add(row);
            list.getChildren().add(row);
        }
        if (values.size() > SHORT) {
            list.getChildren().add(more(facet, values.size() - SHORT));
        }
        return list;
    }

    private Button more(Facet facet, int left) {
        boolean whole = wholly.contains(facet);
        Button more = new Button(whole ? Texts.of("search.facet.fewer") : Texts.of("search.facet.more", left));
        more.getStyleClass().addAll("link", "facet-more");
        more.setAccessibleText(Texts.of("search.facet.more.accessible", nameOf(facet), more.getText()));
        more.setOnAction(_ -> {
            if (!wholly.remove(facet)) {
                wholly.add(facet);
            }
            fill(model.findings().get());
        });
        return more;
    }

    static String nameOf(Facet facet) {
        return switch (facet) {
            case CASE -> Texts.of("search.facet.case");
            case SIDE -> Texts.of("search.facet.side");
            case AUTHORITY -> Texts.of("search.facet.authority");
            case TREATMENT -> Texts.of("search.facet.treatment");
            case COURT -> Texts.of("search.facet.court");
            case YEAR -> Texts.of("search.facet.year");
            case AUTHOR -> Texts.of("search.facet.author");
            case MARKED -> Texts.of("search.facet.marked");
            case DOCTRINE -> Texts.of("search.facet.doctrine");
        };
    }
}
