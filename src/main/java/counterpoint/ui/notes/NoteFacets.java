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
import counterpoint.ui.theme.MarkSwatch;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/// By what the list of notes can be narrowed, with counts: color, tag, side, case, authority and what else is known.
final class NoteFacets extends VBox {
    private static final List<NoteFacet> ORDER = List.of(
            NoteFacet.COLOR, NoteFacet.TAG, NoteFacet.SIDE, NoteFacet.CASE, NoteFacet.AUTHORITY, NoteFacet.STATE);
    /// So many values are listed at first.
    private static final int SHORT = 9;

    private final Set<NoteFacet> wholly = EnumSet.noneOf(NoteFacet.class);
    private final NoteList model;
    private final VBox lists = new VBox();

    NoteFacets(NoteList model) {
        this.model = model;
        getStyleClass().add("facets");
        Label title = new Label(Texts.of("notes.narrow"));
        title.getStyleClass().add("facets-title");
        Button clear = new Button(Texts.of("notes.clear"));
        clear.setId("clear-notes-filter");
        clear.getStyleClass().add("link");
        clear.setAccessibleText(Texts.of("notes.clear.accessible"));
        clear.setOnAction(_ -> model.widen());
        model.filter().subscribe(filter -> clear.setVisible(!filter.isNone()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, clear);
        head.getStyleClass().add("facets-head");
        lists.getStyleClass().add("facet-lists");
        ScrollPane scroll = new ScrollPane(lists);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(Texts.of("notes.narrow"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        model.listed().subscribe(this::fill);
        model.notes().colors().now().subscribe((_, _) -> fill());
    }

    private void fill() {
        Optional<String> keyboard = Optional.ofNullable(getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .map(Node::getId)
                .filter(id -> !id.isEmpty());
        lists.getChildren().clear();
        for (NoteFacet facet : ORDER) {
            Map<String, Integer> values = values(facet);
            if (!values.isEmpty()) {
                lists.getChildren().add(list(facet, values));
            }
        }
        keyboard.ifPresent(id -> lists.lookupAll(".check-box").stream()
                .filter(box -> id.equals(box.getId()))
                .findFirst()
                .ifPresent(Node::requestFocus));
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

    private VBox list(NoteFacet facet, Map<String, Integer> values) {
        Label title = new Label(nameOf(facet));
        title.getStyleClass().add("facet-title");
        VBox list = new VBox(title);
        int at = 0;
        for (Map.Entry<String, Integer> value : values.entrySet()) {
            boolean chosen = model.filter().get().has(facet, value.getKey());
            if (chosen || at < SHORT || wholly.contains(facet)) {
                list.getChildren().add(row(facet, value.getKey(), value.getValue(), chosen));
            }
            at++;
        }
        if (values.size() > SHORT) {
            list.getChildren().add(more(facet, values.size() - SHORT));
        }
        return list;
    }

    private HBox row(NoteFacet facet, String value, int count, boolean chosen) {
        CheckBox box = new CheckBox(name(facet, value));
        box.setId("note-" + facet + "-" + value);
        box.setSelected(chosen);
        box.setMnemonicParsing(false);
        box.setTooltip(new Tooltip(facet == NoteFacet.AUTHORITY ? value : box.getText()));
        box.setAccessibleText(Texts.of("notes.facet.accessible", nameOf(facet), box.getText(), count));
        box.getStyleClass().add(facet == NoteFacet.CASE || facet == NoteFacet.AUTHORITY ? "named" : "plain");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setOnAction(_ -> model.toggle(facet, value));
        sign(facet, value).ifPresent(box::setGraphic);
        Label number = new Label(Integer.toString(count));
        number.getStyleClass().add("facet-count");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(box, number);
        row.getStyleClass().add("facet-row");
        return row;
    }

    private Optional<Node> sign(NoteFacet facet, String value) {
        return switch (facet) {
            case COLOR -> Optional.of(new MarkSwatch(MarkColor.of(value), colors()));
            case SIDE -> Optional.of(new Badge(OpinionKind.valueOf(value)));
            case CASE, TAG, AUTHORITY, STATE -> Optional.empty();
        };
    }

    private Button more(NoteFacet facet, int left) {
        Button more = new Button(
                wholly.contains(facet) ? Texts.of("notes.facet.fewer") : Texts.of("notes.facet.more", left));
        more.getStyleClass().addAll("link", "facet-more");
        more.setAccessibleText(Texts.of("notes.facet.more.accessible", nameOf(facet), more.getText()));
        more.setOnAction(_ -> {
            if (!wholly.remove(facet)) {
                wholly.add(facet);
            }
            fill();
        });
        return more;
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
