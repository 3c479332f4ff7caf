package counterpoint.ui.brief;

import counterpoint.note.BriefTemplate;
import counterpoint.ui.model.brief.BriefCommands;
import counterpoint.ui.model.brief.ExportModel;
import counterpoint.ui.model.brief.NotesImport;
import counterpoint.ui.model.brief.Templates;
import counterpoint.ui.theme.Buttons;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Tip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What can be done with the brief as a whole: copied, saved, begun from a template; and what came of it.
final class BriefFoot extends VBox {
    private final BriefCommands commands;
    private final Templates templates;
    private final TextField name = new TextField();
    private Consumer<String> named = _ -> {
    };

    /// @param save opens what can be saved
    BriefFoot(
            BriefCommands commands, Templates templates, ExportModel exports, NotesImport imports, Runnable save) {
        this.commands = commands;
        this.templates = templates;
        getStyleClass().add("brief-foot");
        name.setId("template-name");
        name.getStyleClass().add("means-field");
        name.setPromptText(Texts.of("template.name"));
        name.setAccessibleText(Texts.of("template.name"));
        name.managedProperty().bind(name.visibleProperty());
        name.setVisible(false);
        name.setOnAction(_ -> end(true));
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                end(false);
                event.consume();
            }
        });
        name.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                end(false);
            }
        });
        Button copy = button("brief-copy", Texts.of("brief.copy"), Texts.of("brief.copy.tip"), () -> copy(exports));
        Button elsewhere = button("brief-save", Texts.of("brief.save"), Texts.of("brief.save.tip"), save);
        HBox line = new HBox(copy, elsewhere, more());
        line.getStyleClass().add("brief-foot-line");
        getChildren().addAll(
                ExportSheet.said(exports.said(), "brief-said"),
                ExportSheet.said(imports.said(), "brief-import-said"),
                name,
                line);
    }

    private static Button button(String id, String words, String tip, Runnable action) {
        Button button = Buttons.plain(words, tip, action);
        button.setId(id);
        return button;
    }

    private void copy(ExportModel exports) {
        commands.keep();
        exports.copy(copied -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(copied.plain());
            content.putHtml(copied.html());
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private MenuButton more() {
        MenuButton more = new MenuButton(Texts.of("brief.more"));
        more.setId("brief-more");
        more.setAccessibleText(Texts.of("brief.more.tip"));
        Tip.on(more, Texts.of("brief.more.tip"));
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.getItems().setAll(items());
        more.setOnShowing(_ -> more.getItems().setAll(items()));
        return more;
    }

    private List<MenuItem> items() {
        long out = commands.takenOut();
        MenuItem back = item(Texts.of("brief.putBack", out), commands::putBack);
        back.setDisable(out == 0);
        Menu begin = menu(Texts.of("template.begin"));
        templates.all().forEach(template -> begin.getItems()
                .add(item(template.name(), () -> commands.begin(template))));
        List<MenuItem> items = new ArrayList<>(List.of(
                item(Texts.of("brief.addHeading"), commands::writeHeading),
                back,
                new SeparatorMenuItem(),
                begin,
                item(Texts.of("template.save"), () -> ask("", templates::save))));
        if (!templates.own().isEmpty()) {
            Menu rename = menu(Texts.of("template.rename"));
            Menu delete = menu(Texts.of("template.delete"));
            for (BriefTemplate template : templates.own()) {
                rename.getItems().add(item(
                        template.name(), () -> ask(template.name(), words -> templates.rename(template, words))));
                delete.getItems().add(item(template.name(), () -> templates.delete(template)));
            }
            items.addAll(List.of(rename, delete));
        }
        return items;
    }

    private static Menu menu(String words) {
        Menu menu = new Menu(words);
        menu.setMnemonicParsing(false);
        return menu;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// Asks for the name of a template.
    private void ask(String first, Consumer<String> then) {
        name.setText(first);
        name.setVisible(true);
        name.requestFocus();
        name.selectAll();
        named = then;
    }

    private void end(boolean kept) {
        Optional<Consumer<String>> then = kept ? Optional.of(named) : Optional.empty();
        String words = name.getText();
        named = _ -> {
        };
        name.setVisible(false);
        then.ifPresent(one -> one.accept(words));
    }
}
