package counterpoint.ui.doctrine;

import counterpoint.ui.model.UndoModel;
import counterpoint.ui.model.doctrines.DoctrinesModel;
import counterpoint.ui.model.doctrines.Editing;
import counterpoint.ui.theme.GrowingArea;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The doctrine that is looked at, every part of which can be changed where it stands.
final class EditorPane extends VBox {
    private final DoctrinesModel model;
    private final List<Field> fields;
    private final GrowingArea name;
    private final VBox queries = new VBox();
    private final List<QueryRow> rows = new ArrayList<>();
    private final VBox form = new VBox();
    private final Label trouble = EditorHead.line("doctrine-trouble");
    private String shown = "";

    /// A part of a doctrine and the field for it.
    private record Field(GrowingArea area, Function<Editing, String> part) {
    }

    EditorPane(DoctrinesModel model, UndoModel undo) {
        this.model = model;
        getStyleClass().add("doctrine-editor");
        this.name = area("doctrine-name-field", Texts.of("doctrines.name"), Editing::withName);
        name.getStyleClass().add("doctrine-title-field");
        GrowingArea label = area("doctrine-label-field", Texts.of("doctrines.label"), Editing::withLabel);
        GrowingArea definition = area(
                "doctrine-definition-field", Texts.of("doctrines.definition"), Editing::withDefinition);
        GrowingArea synonyms = area("doctrine-synonyms-field", Texts.of("doctrines.synonyms"), Editing::withSynonyms);
        this.fields = List.of(
                new Field(name, Editing::name),
                new Field(label, Editing::label),
                new Field(definition, Editing::definition),
                new Field(synonyms, Editing::synonyms));
        queries.getStyleClass().add("query-rows");
        form.getStyleClass().add("doctrine-form");
        form.getChildren().addAll(
                part(Texts.of("doctrines.name"), "", name),
                part(Texts.of("doctrines.label"), Texts.of("doctrines.label.about"), label),
                part(Texts.of("doctrines.definition"), "", definition),
                part(Texts.of("doctrines.synonyms"), Texts.of("doctrines.synonyms.about"), synonyms),
                part(Texts.of("doctrines.queries"), Texts.of("doctrines.queries.about"), queries),
                more(),
                trouble);
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(Texts.of("doctrines.editor.accessible"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new EditorHead(model, undo, this::takeName), scroll);
        model.trouble().subscribe(this::say);
        model.editing().subscribe(now -> now.ifPresentOrElse(this::show, () -> form.setVisible(false)));
        model.rows().subscribe(_ -> enable());
    }

    /// Gives the keyboard to the name.
    void takeName() {
        name.requestFocus();
        name.selectAll();
    }

    private GrowingArea area(String id, String words, BiFunction<Editing, String, Editing> change) {
        GrowingArea area = new GrowingArea(
                words,
                typed -> model.editing().get().map(now -> change.apply(now, typed)).ifPresent(model::edit),
                model::keep);
        area.setId(id);
        return area;
    }

    private static VBox part(String title, String about, Region field) {
        Label words = new Label(title);
        words.getStyleClass().add("doctrine-part");
        words.setMinWidth(Region.USE_PREF_SIZE);
        Label more = EditorHead.line("doctrine-part-about");
        more.setText(about);
        more.setWrapText(true);
        more.setMinHeight(Region.USE_PREF_SIZE);
        HBox head = new HBox(words, more);
        head.getStyleClass().add("doctrine-part-head");
        VBox part = new VBox(head, field);
        part.getStyleClass().add("doctrine-part-box");
        return part;
    }

    private HBox more() {
        Button more = new Button(Texts.of("doctrines.query.add"));
        more.setId("add-query");
        more.setAccessibleText(Texts.of("doctrines.query.add"));
        more.setOnAction(_ -> {
            model.editing().get().map(Editing::withOneMore).ifPresent(model::edit);
            rows.getLast().takeKeyboard();
        });
        HBox line = new HBox(more);
        line.getStyleClass().add("query-more");
        return line;
    }

    private void show(Editing now) {
        form.setVisible(true);
        fields.forEach(field -> field.area().show(field.part().apply(now)));
        if (rows.size() != now.queries().size() || !shown.equals(now.id())) {
            rows.clear();
            for (int number = 0; number < now.queries().size(); number++) {
                rows.add(new QueryRow(model, number));
            }
            queries.getChildren().setAll(rows);
        }
        shown = now.id();
        for (int number = 0; number < rows.size(); number++) {
            rows.get(number).show(now.queries().get(number));
        }
        enable();
    }

    /// What was taken away is shown, and not changed.
    private void enable() {
        form.setDisable(EditorHead.isRemoved(model));
    }

    private void say(Optional<String> sentence) {
        trouble.setText(sentence.orElse(""));
        trouble.setVisible(sentence.isPresent());
        trouble.setManaged(sentence.isPresent());
    }
}
