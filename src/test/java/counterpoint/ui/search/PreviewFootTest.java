package counterpoint.ui.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import counterpoint.casefile.CaseFile;
import counterpoint.ui.BundledShelf;
import counterpoint.ui.model.Shelf;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.task.TaskRunner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// A passage that is found before its case is compared.
@ExtendWith(ApplicationExtension.class)
class PreviewFootTest {
    private static final String COMPARING = "Comparing the two sides: whether the other one answers this comes in a moment.";

    /// Has one case, whose sides nobody has compared.
    private static final class Uncompared implements Shelf {
        private final BundledShelf bundled = new BundledShelf();

        @Override
        public List<Entry> entries() {
            return bundled.entries().stream().filter(entry -> entry.id().equals(BundledShelf.MEDINA)).toList();
        }

        @Override
        public CaseFile read(String id) throws IOException {
            CaseFile file = bundled.read(id);
            return file.beside(file.left().orElseThrow(), file.right().orElseThrow());
        }
    }

    @Test
    void theAnswerToAPassageIsToldAsSoonAsItIsKnown() {
        List<String> seen = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            List<Runnable> drawn = new ArrayList<>();
            List<Runnable> waiting = new ArrayList<>();
            boolean[] busy = new boolean[1];
            WorkbenchModel workbench = new WorkbenchModel(new Uncompared(), TaskRunner.on(
                    work -> {
                        if (busy[0]) {
                            waiting.add(work);
                        } else {
                            work.run();
                        }
                    }, Runnable::run, drawn::add, failure -> fail(failure)));
            SearchModel model = new SearchModel(workbench);
            workbench.start();
            model.show();
            model.question().words().set("interlocutory appeal");
            busy[0] = true;
            PreviewFoot foot = new PreviewFoot(model);
            foot.show(model.selected().get().orElseThrow());
            String before = answer(foot);
            waiting.removeFirst().run();
            return List.of(before, answer(foot));
        });

        assertThat(seen.getFirst()).isEqualTo(COMPARING);
        assertThat(seen.getLast()).matches("D Dissent answers at ¶.* Computed|M Majority answers at ¶.* Computed");
    }

    private static String answer(PreviewFoot foot) {
        Pane answer = (Pane) foot.getChildren().get(1);
        List<String> words = new ArrayList<>();
        for (Node part : answer.getChildren()) {
            if (part instanceof Label label) {
                words.add(label.getText());
            }
        }
        return String.join(" ", words);
    }
}
