package counterpoint.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private final History history = new History();
    private final List<String> events = new ArrayList<>();

    private Command command(String name) {
        return Command.of(name, () -> events.add("+" + name), () -> events.add("-" + name));
    }

    @Test
    void undoesAndDoesAgainInOrder() {
        history.execute(command("highlight"));
        history.execute(command("note"));
        history.undo();
        history.undo();
        history.redo();
        assertThat(events).isEqualTo(List.of("+highlight", "+note", "-note", "-highlight", "+highlight"));
        assertThat(history.undoName()).isEqualTo(Optional.of("highlight"));
        assertThat(history.redoName()).isEqualTo(Optional.of("note"));
    }

    @Test
    void aNewCommandForgetsWhatWasUndone() {
        history.execute(command("highlight"));
        history.undo();
        history.execute(command("note"));
        assertThat(history.redoName()).isEqualTo(Optional.empty());
        history.redo();
        assertThat(events).isEqualTo(List.of("+highlight", "-highlight", "+note"));
    }

    @Test
    void nothingToUndoIsNoFailure() {
        history.undo();
        history.redo();
        assertThat(history.undoName()).isEqualTo(Optional.empty());
    }

    @Test
    void aCommandThatFailsIsNotRemembered() {
        Command failing = Command.of("tag", () -> {
            throw new IllegalStateException("no");
        }, () -> events.add("-tag"));
        assertThatThrownBy(() -> history.execute(failing)).hasMessage("no");
        assertThat(history.undoName()).isEqualTo(Optional.empty());
        history.execute(command("note"));
        assertThat(history.undoName()).isEqualTo(Optional.of("note"));
    }

    @Test
    void tenThousandCommandsAreUndone() {
        for (int i = 0; i < 10_000; i++) {
            history.execute(command("note"));
        }
        events.clear();
        while (history.undoName().isPresent()) {
            history.undo();
        }
        assertThat(events).hasSize(10_000);
    }

    @Test
    void listenersHearOfEachChange() {
        Runnable end = history.listen(() -> events.add("heard " + history.undoName().orElse("nothing")));
        history.execute(command("note"));
        history.undo();
        end.run();
        history.redo();
        assertThat(events).isEqualTo(List.of("+note", "heard note", "-note", "heard nothing", "+note"));
    }
}
