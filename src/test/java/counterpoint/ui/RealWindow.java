package counterpoint.ui;

import counterpoint.opinion.Place;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.ColumnModel;
import counterpoint.ui.text.TextPane;
import counterpoint.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The program's window as a test sees and works it; whatever is asked of it is asked on its own thread.
class RealWindow {
    final FxRobot robot = new FxRobot();
    final Stage stage;

    RealWindow(Stage stage) {
        this.stage = stage;
    }

    /// The stage of the program on the bundled cases and a workspace in a folder.
    static Stage over(Path folder) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Workspace workspace = Workspace.open(folder);
            return Workbench.show(new Stage(), ImportDesk.bundled(workspace).holdings(), workspace);
        });
    }

    /// The same in a window of this size.
    static Stage over(Path folder, double width, double height) {
        Stage stage = over(folder);
        new FxRobot().interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        return stage;
    }

    /// Starts the toolkit before a test, and closes after it whatever was left open; to stand over the class in
    /// `@ExtendWith`.
    static final class Closed implements BeforeEachCallback, AfterEachCallback {
        @Override
        public void beforeEach(ExtensionContext test) throws Exception {
            FxToolkit.registerPrimaryStage();
            new FxRobot().interact(() -> Platform.setImplicitExit(false));
        }

        @Override
        public void afterEach(ExtensionContext test) {
            new FxRobot().interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        }
    }

    /// The answer to a question.
    <T> T on(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
    }

    /// Waits until something is so.
    void waitFor(Callable<Boolean> what) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> on(what));
        WaitForAsyncUtils.waitForFxEvents();
    }

    MainView view() {
        return (MainView) stage.getScene().getRoot();
    }

    /// The case that is open.
    CaseModel caseModel() {
        return view().model().model().orElseThrow();
    }

    ColumnModel column(Column side) {
        return caseModel().column(side).orElseThrow();
    }

    TextPane pane(Column side) {
        return (TextPane) stage.getScene().lookup("#" + column(side).opinion().get().id());
    }

    Place beginning(Column side, int paragraph) {
        return column(side).locator().beginning(paragraph).orElseThrow();
    }

    /// Opens a case as soon as it is read and compared.
    void read(String id) throws Exception {
        waitFor(() -> view().model().entry(id).flatMap(CaseEntry::model).filter(RealWindow::isCompared).isPresent());
        robot.interact(() -> view().model().open(view().model().entry(id).orElseThrow()));
    }

    /// Whether a case was read to its end: the links, too.
    static boolean isCompared(CaseModel read) {
        return !read.isComparing();
    }

    /// Presses keys together.
    void press(KeyCode... keys) {
        Typing.press(robot, keys);
    }

    /// The words of what is shown with a style, in order.
    List<String> texts(String style) {
        return robot.from(view()).lookup(style).<Labeled>queryAllAs(Labeled.class).stream()
                .filter(Node::isVisible)
                .map(Labeled::getText)
                .toList();
    }

    /// Whatever the keyboard can reach and a screen reader cannot name.
    List<Node> nameless() {
        return nameless(view());
    }

    /// Whatever below a node the keyboard can reach and a screen reader cannot name.
    List<Node> nameless(Node root) {
        return List.copyOf(robot.from(root)
                .lookup((Node node) -> node.isFocusTraversable() && isShown(node) && name(node).isBlank())
                .queryAll());
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private static String name(Node node) {
        String given = node.getAccessibleText();
        return given != null ? given : node instanceof Labeled labeled ? labeled.getText() : "";
    }

    /// Leaves a picture in `target/pictures`.
    void picture(String name) throws IOException {
        Camera.write(
                on(() -> Camera.image(stage.getScene().snapshot(null))),
                Path.of("target/pictures", name + ".png"));
    }

    void close() {
        robot.interact(stage::hide);
    }
}
