package counterpoint.ui.imports;

import counterpoint.intake.Standing;
import counterpoint.ui.model.imports.Draft;
import counterpoint.ui.model.imports.ImportItem;
import counterpoint.ui.model.imports.ImportModel;
import counterpoint.ui.model.imports.Progress;
import counterpoint.ui.theme.Buttons;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// Which of several sources is shown, what has become of the others, and how far reading has come.
final class FilesBar extends HBox {
    private final ImportModel model;
    private final MenuButton which = new MenuButton();
    private final MenuButton source = new MenuButton();
    private final Label progress = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button stop;
    private final Button leaveOut;
    private final Button all;
    private Subscription following = Subscription.EMPTY;

    FilesBar(ImportModel model) {
        this.model = model;
        getStyleClass().add("files-bar");
        which.getStyleClass().add("opinion-menu");
        which.setMinWidth(0);
        which.setId("import-files");
        source.getStyleClass().add("opinion-menu");
        source.setMinWidth(0);
        source.setId("import-sources");
        source.setAccessibleText(Texts.of("import.source.which.accessible", ""));
        progress.getStyleClass().add("files-progress");
        progress.setMinWidth(Region.USE_PREF_SIZE);
        bar.getStyleClass().add("files-progress-bar");
        bar.setAccessibleText(Texts.of("import.progress.accessible"));
        stop = Buttons.link(Texts.of("import.stop"), Texts.of("import.stop.tip"), model::stopReading);
        leaveOut = Buttons.link(Texts.of("import.leaveOut"), Texts.of("import.leaveOut.tip"), model::leaveOut);
        all = Buttons.plain("", Texts.of("import.acceptAll.tip"), model::acceptAll);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(which, source, space, bar, progress, stop, leaveOut, all);
        model.items().subscribe(this::follow);
        model.current().subscribe(_ -> fill());
        model.progress().subscribe(_ -> fill());
    }

    private void follow(List<ImportItem> items) {
        following.unsubscribe();
        following = Subscription.combine(items.stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(item.state().subscribe(_ -> fill())),
                        item.draft().map(draft -> draft.shown().subscribe((_, _) -> fill())).stream()))
                .toArray(Subscription[]::new));
        fill();
    }

    private void fill() {
        List<ImportItem> items = model.items().get();
        Progress now = model.progress().get();
        Optional<ImportItem> current = model.current().get();
        boolean several = items.size() > 1 || (now.isUnderWay() && !items.isEmpty());
        Optional<Draft> prints = current.flatMap(ImportItem::draft).filter(draft -> draft.sources().size() > 1);
        show(several || prints.isPresent(), this);
        show(several, which);
        show(prints.isPresent(), source);
        prints.ifPresent(this::sources);
        which.setText(current.map(item -> Texts.of(
                "import.which", items.indexOf(item) + 1, items.size(), item.name())).orElse(""));
        which.setAccessibleText(Texts.of("import.which.accessible", which.getText()));
        which.getItems().setAll(items.stream().map(this::choice).toList());
        show(now.isUnderWay(), bar, progress, stop);
        progress.setText(now.all() > 0 ? Texts.of("import.progress", now.done() + 1, now.all()) : "");
        bar.setProgress(now.all() > 0 ? (double) now.done() / now.all() : 0);
        boolean waits = current.flatMap(ImportItem::draft).isPresent() && model.revised().isEmpty();
        show(waits, leaveOut);
        show(model.ready() > 1 && !now.isUnderWay() && model.revised().isEmpty(), all);
        all.setText(Texts.of("import.acceptAll", model.ready()));
        all.setDisable(model.readOnly());
    }

    private void sources(Draft draft) {
        List<String> names = draft.sources();
        source.setText(Texts.of("import.source.which", draft.source() + 1, names.size(), names.get(draft.source())));
        source.setAccessibleText(Texts.of("import.source.which.accessible", source.getText()));
        source.getItems().setAll(IntStream.range(0, names.size()).mapToObj(index -> {
            MenuItem choice = new MenuItem(names.get(index));
            choice.setMnemonicParsing(false);
            choice.setOnAction(_ -> draft.show(index));
            return choice;
        }).toList());
    }

    private static void show(boolean shown, Region... parts) {
        for (Region part : parts) {
            part.setVisible(shown);
            part.setManaged(shown);
        }
    }

    private MenuItem choice(ImportItem item) {
        MenuItem choice = new MenuItem(Texts.of("import.choice", item.name(), state(item)));
        choice.setMnemonicParsing(false);
        choice.setOnAction(_ -> model.select(item));
        return choice;
    }

    private static String state(Standing standing) {
        return switch (standing) {
            case Standing.Fresh _ -> Texts.of("import.state.read");
            case Standing.OtherPrint _ -> Texts.of("import.state.otherPrint");
            case Standing.Already _ -> Texts.of("import.state.duplicate");
        };
    }

    private static String state(ImportItem item) {
        return switch (item.state().get()) {
            case ImportItem.State.Read read -> state(read.draft().standing());
            case ImportItem.State.Accepted _ -> Texts.of("import.state.accepted");
            case ImportItem.State.LeftOut _ -> Texts.of("import.state.leftOut");
            case ImportItem.State.Refused _ -> Texts.of("import.state.refused");
        };
    }
}
