package counterpoint.ui.search;

import counterpoint.note.MarkColor;
import counterpoint.opinion.OpinionKind;
import counterpoint.search.Facet;
import counterpoint.ui.model.search.FacetValue;
import counterpoint.ui.model.search.Findings;
import counterpoint.ui.model.search.Question;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.Facets;
import counterpoint.ui.theme.Facets.Lettering;
import counterpoint.ui.theme.MarkSwatch;
import counterpoint.ui.theme.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// By what the hits can be narrowed down, with counts: case, side, marked, author, doctrine, authority cited, how it is used, court, year.
final class FacetList extends StackPane {
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

    private final SearchModel model;
    private final Facets facets = new Facets(Texts.of("search.narrow"), SHORT);

    FacetList(SearchModel model) {
        this.model = model;
        facets.clear().setText(Texts.of("search.clear"));
        facets.clear().setAccessibleText(Texts.of("search.clear.accessible"));
        facets.clear().setOnAction(_ -> model.question().widen());
        model.question().now().map(Question::narrowing).subscribe(
                narrowing -> facets.clear().setVisible(!narrowing.isNone()));
        getChildren().add(facets);
        model.findings().subscribe(this::fill);
    }

    /// Whether there is no room for bars.
    BooleanProperty slim() {
        return facets.slim();
    }

    private void fill(Findings found) {
        facets.show(ORDER.stream()
                .filter(facet -> tells(facet, values(found, facet)))
                .map(facet -> new Facets.Facet(
                        nameOf(facet), note(facet), values(found, facet).stream().map(this::value).toList()))
                .toList());
    }

    private static List<FacetValue> values(Findings found, Facet facet) {
        return found.facets().getOrDefault(facet, List.of());
    }

    private static boolean tells(Facet facet, List<FacetValue> values) {
        return values.size() > 1
                || values.stream().anyMatch(FacetValue::chosen)
                || (!values.isEmpty() && ALWAYS.contains(facet));
    }

    private static Optional<String> note(Facet facet) {
        return facet == Facet.TREATMENT ? Optional.of(Texts.of("search.facet.treatment.note")) : Optional.empty();
    }

    private Facets.Value value(FacetValue value) {
        Facet facet = value.facet();
        return new Facets.Value(
                "facet-" + facet + "-" + value.id(),
                value.name(),
                facet == Facet.AUTHORITY ? value.id() : value.name(),
                Texts.of("search.facet.accessible", value.name(), value.count()),
                lettering(value),
                sign(value),
                value.count(),
                value.chosen(),
                () -> model.question().toggle(facet, value.id()));
    }

    private static Lettering lettering(FacetValue value) {
        return switch (value.facet()) {
            case CASE -> Lettering.CASE;
            case AUTHORITY -> Lettering.ofAuthority(value.name(), value.id());
            case SIDE, TREATMENT, COURT, YEAR, AUTHOR, MARKED, DOCTRINE -> Lettering.PLAIN;
        };
    }

    private Optional<Node> sign(FacetValue value) {
        return switch (value.facet()) {
            case SIDE -> Optional.of(new Badge(OpinionKind.valueOf(value.id())));
            case MARKED -> MarkColor.of(value.id()).map(color -> new MarkSwatch(Optional.of(color), model.colors()));
            case CASE, AUTHORITY, TREATMENT, COURT, YEAR, AUTHOR, DOCTRINE -> Optional.empty();
        };
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
