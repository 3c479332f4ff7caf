package counterpoint.ui.bar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import counterpoint.casefile.CaseAuthorities;
import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseReader;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.task.TaskRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class LinkStatusTest {
    @Test
    void whileTheOpinionsAreComparedItDoesNotSayThatNoneIsLinked() throws Exception {
        FxToolkit.registerPrimaryStage();
        CaseFile file = new CaseReader().read("medina-v-cram", Path.of("opinions", "medina-v-cram"));
        List<Runnable> waiting = new ArrayList<>();
        CaseModel model = new CaseModel(file, CaseAuthorities.of(file), TaskRunner.on(
                waiting::add, Runnable::run, Runnable::run, failure -> fail(failure)));

        assertThat(WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            LinkStatus status = new LinkStatus(model);
            status.follow();
            Labeled words = (Labeled) status.getChildren().getFirst();
            List<String> said = new ArrayList<>(List.of(words.getText()));
            waiting.forEach(Runnable::run);
            said.add(words.getText());
            return said;
        })).satisfiesExactly(
                before -> assertThat(before).isEqualTo("Comparing the two opinions …"),
                after -> assertThat(after).matches("\\d+ linked pairs"));
    }
}
