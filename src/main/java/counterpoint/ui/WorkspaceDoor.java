package counterpoint.ui;

import counterpoint.session.KeptValue;
import counterpoint.ui.theme.SmallWindow;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.Theme;
import counterpoint.workspace.Workspace;
import counterpoint.workspace.WorkspaceInUseException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.stage.Stage;

/// Opens the workspace, or asks what to do if another window has it.
final class WorkspaceDoor {
    private final Path folder;
    private final FutureTask<Workspace> opening;

    WorkspaceDoor(Path folder) {
        this.folder = folder;
        this.opening = new FutureTask<>(() -> Workspace.open(folder));
    }

    /// Begins to open the workspace at once, beside the start of the toolkit.
    ///
    /// @param meanwhile what else can be made ready on that thread
    void approach(Runnable meanwhile) {
        Thread.ofPlatform().name("workspace door").daemon().start(() -> {
            opening.run();
            meanwhile.run();
        });
    }

    /// Hands over the workspace; on the UI thread.
    ///
    /// @param then takes the workspace, at once or when the reader has decided
    /// @param quit runs if the reader would rather not
    /// @return the question, if one had to be asked
    Optional<Stage> open(Consumer<Workspace> then, Runnable quit) {
        try {
            then.accept(opened());
            return Optional.empty();
        } catch (WorkspaceInUseException inUse) {
            return Optional.of(ask(String.valueOf(inUse.getMessage()), then, quit));
        }
    }

    private Workspace opened() throws WorkspaceInUseException {
        opening.run();
        try {
            return opening.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof WorkspaceInUseException inUse) {
                throw inUse;
            }
            throw new IllegalStateException("The workspace could not be opened", failed.getCause());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The workspace was not opened", ended);
        }
    }

    /// The theme that is set in the workspace, which can be read without its lock.
    private Theme theme() {
        try (Workspace workspace = Workspace.openReadOnly(folder)) {
            return Appearance.theme(KeptValue.readingSettings(workspace).value());
        }
    }

    private Stage ask(String sentence, Consumer<Workspace> then, Runnable quit) {
        Button readOnly = new Button(Texts.of("inUse.readOnly"));
        readOnly.setDefaultButton(true);
        Button close = new Button(Texts.of("inUse.quit"));
        close.setCancelButton(true);
        Stage question = SmallWindow.of(
                Optional.empty(), theme().sheets(), Texts.of("inUse.title"),
                List.of(SmallWindow.sentence(sentence), SmallWindow.sentence(Texts.of("inUse.sentence"))),
                List.of(close, readOnly));
        readOnly.setOnAction(_ -> {
            then.accept(Workspace.openReadOnly(folder));
            question.close();
        });
        close.setOnAction(_ -> {
            question.close();
            quit.run();
        });
        question.setOnCloseRequest(_ -> quit.run());
        question.show();
        return question;
    }
}
