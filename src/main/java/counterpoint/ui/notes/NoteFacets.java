package counterpoint.ui.notes;

import counterpoint.note.ColorNames;
import counterpoint.note.MarkColor;
import counterpoint.opinion.OpinionKind;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.notes.NoteFacet;
import counterpoint.ui.model.notes.NoteFilter;
import counterpoint.ui.model.notes.NoteList;
import counterpoint.ui.model.notes.NoteState;
import counterpoint.ui.theme.Badge;
import counterpoint.ui.theme.Facets;
import counterpoint.ui.theme.Facets.Lettering;
import counterpoint.ui.theme.MarkSwatch;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// By what the list of notes can be narrowed, with counts: color, tag, side, case, authority and what else is known.
final class NoteFacets extends StackPane {
    private static final List<NoteFacet> ORDER = List.of(
            NoteFacet.COLOR, NoteFacet.TAG, NoteFacet.SIDE, NoteFacet.CASE, NoteFacet.AUTHORITY, NoteFacet.STATE);
    /// So many values are listed at first.
    private static final int SHORT = 9;

    private final NoteList model;
    private final Facets facets = new Facets(Texts.of("notes.narrow"), SHORT);

    NoteFacets(NoteList model) {
        this.model = model;
        facets.clear().setId("clear-notes-filter");
        facets.clear().setText(Texts.of("notes.clear"));
        facets.clear().setAccessibleText(Texts.of("notes.clear.accessible"));
        facets.clear().setOnAction(_ -> model.widen());
        facets.slim().set(true);
        model.filter().subscribe(filter -> facets.clear().setVisible(!filter.isNone()));
        getChildren().add(facets);
        model.listed().subscribe(this::fill);
        model.notes().colors().now().subscribe((_, _) -> fill());
    }

    private void fill() {
        facets.show(ORDER.stream()
                .map(facet -> new Facets.Facet(nameOf(facet), Optional.empty(), values(facet).entrySet().stream()
                        .map(value -> value(facet, value.getKey(), value.getValue()))
                        .toList()))
                .filter(facet -> !facet.values().isEmpty())
                .toList());
    }

    /// The values that have rows, those chosen though they have none, in the order to show.
    private Map<String, Integer> values(NoteFacet facet) {
        NoteFilter filter = model.filter().get();
        Map<String, Integer> counts = new LinkedHashMap<>(
                model.listed().get().found().counts().getOrDefault(facet, Map.of()));
        filter.chosen().getOrDefault(facet, Set.of()).forEach(value -> counts.putIfAbsent(value, 0));
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(order(facet))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private Comparator<Map.Entry<String, Integer>> order(NoteFacet facet) {
        Comparator<Map.Entry<String, Integer>> most = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return switch (facet) {
            case COLOR -> Comparator.comparingInt(entry -> MarkColor.of(entry.getKey())
                    .map(colors()::key)
                    .orElse(Integer.MAX_VALUE));
            case SIDE -> Comparator.comparing(entry -> OpinionKind.valueOf(entry.getKey()));
            case STATE -> Comparator.comparing(entry -> NoteState.valueOf(entry.getKey()));
            case CASE, TAG, AUTHORITY -> most.thenComparing(entry -> name(facet, entry.getKey()));
        };
    }

    private ColorNames colors() {
        return model.notes().colors().now().get();
    }

    private Facets.Value value(NoteFacet facet, String value, int count) {
        String name = name(facet, value);
        return new Facets.Value(
                "note-" + facet + "-" + value,
                name,
                facet == NoteFacet.AUTHORITY ? value : name,
                Texts.of("notes.facet.accessible", nameOf(facet), name, count),
                lettering(facet, name, value),
                sign(facet, value),
                count,
                model.filter().get().has(facet, value),
                () -> model.toggle(facet, value));
    }

    private static Lettering lettering(NoteFacet facet, String name, String value) {
        return switch (facet) {
            case CASE -> Lettering.CASE;
            case AUTHORITY -> Lettering.ofAuthority(name, value);
            case COLOR, SIDE, TAG, STATE -> Lettering.PLAIN;
        };
    }

    private Optional<Node> sign(NoteFacet facet, String value) {
        return switch (facet) {
            case COLOR -> Optional.of(new MarkSwatch(MarkColor.of(value), colors()));
            case SIDE -> Optional.of(new Badge(OpinionKind.valueOf(value)));
            case CASE, TAG, AUTHORITY, STATE -> Optional.empty();
        };
    }

    private String name(NoteFacet facet, String value) {
        return switch (facet) {
            case COLOR -> MarkSwatch.nameOf(MarkColor.of(value), colors());
            case SIDE -> Side.nameOf(OpinionKind.valueOf(value));
            case CASE -> model.workbench().entry(value).map(CaseEntry::name).orElse(value);
            case TAG -> value;
            case AUTHORITY -> model.authorityName(value);
            case STATE -> switch (NoteState.valueOf(value)) {
                case WORDED -> Texts.of("notes.state.worded");
                case ON_AUTHORITY -> Texts.of("notes.state.onAuthority");
                case NOT_FOUND -> Texts.of("notes.state.notFound");
            };
        };
    }

    private static String nameOf(NoteFacet facet) {
        return switch (facet) {
            case COLOR -> Texts.of("notes.facet.color");
            case TAG -> Texts.of("notes.facet.tag");
            case SIDE -> Texts.of("notes.facet.side");
            case CASE -> Texts.of("notes.facet.case");
            case AUTHORITY -> Texts.of("notes.facet.authority");
            case STATE -> Texts.of("notes.facet.state");
        };
    }
}
