package counterpoint.bench;

import counterpoint.ui.text.BlockStyle;
import counterpoint.ui.text.Decoration;
import counterpoint.ui.text.DecorationKind;
import counterpoint.ui.text.Flag;
import counterpoint.ui.text.Highlights;
import counterpoint.ui.text.MarginLabel;
import counterpoint.ui.text.StyledRun;
import counterpoint.ui.text.TextBlock;
import counterpoint.ui.text.TextPane;
import counterpoint.ui.text.TextStyle;
import counterpoint.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;

/// Scrolls a text of 1,000 pages (5,000 paragraphs of 600 characters, 20,000 marked citations) and reports the work per
/// pulse; on request with highlights of the reader's spread over it.
///
/// The figures are those of JavaFX's pulse logger: from the beginning of a pulse on the UI thread to the end of its
/// rendering, without waiting for the rendering before. Run it after `mvn test-compile dependency:build-classpath
/// -Dmdep.outputFile=target/classpath`:
///
/// ```
/// java -Xmx1g -Dglass.platform=Headless -Dprism.order=sw --enable-native-access=ALL-UNNAMED \
///     -cp target/classes:target/test-classes:$(cat target/classpath) counterpoint.bench.ScrollBench 1 60
/// ```
///
/// The arguments are the number of panes side by side, the pixels of a step, and the number of highlights, 0 if left out.
public final class ScrollBench {

    private static final int BLOCKS = 5000;
    private static final PulseLog PULSE_LOG = new PulseLog();

    private ScrollBench() {
    }

    public static void main(String[] arguments) {
        PulseLog.turnOn(PULSE_LOG);
        int panes = Integer.parseInt(arguments[0]);
        double step = Double.parseDouble(arguments[1]);
        int highlights = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        Platform.startup(() -> open(panes, step, highlights));
    }

    private static void open(int panes, double step, int highlights) {
        List<TextBlock> blocks = blocks(new Random(7));
        List<Decoration> marks = marks(blocks);
        long began = System.nanoTime();
        List<TextPane> columns = new ArrayList<>();
        HBox row = new HBox();
        for (int i = 0; i < panes; i++) {
            TextPane pane = new TextPane();
            pane.setBlocks(blocks);
            pane.setDecorations(marks);
            pane.setHighlights(block -> highlights(block, highlights));
            HBox.setHgrow(pane, Priority.ALWAYS);
            columns.add(pane);
        }
        row.getChildren().addAll(columns);
        Scene scene = new Scene(row, panes == 1 ? 700 : 1000, 900);
        Theme.LIGHT.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        new ScrollRun(columns, step, began, PULSE_LOG).start();
    }

    private static List<TextBlock> blocks(Random random) {
        String[] words = ("the court held that qualified immunity protects officers from liability unless their conduct"
                + " violates clearly established statutory or constitutional rights of which a reasonable"
                + " person would have known and we view the facts in the light most favorable to plaintiff")
                .split(" ");
        List<TextBlock> blocks = new ArrayList<>();
        for (int i = 0; i < BLOCKS; i++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 600) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            List<StyledRun> runs = new ArrayList<>();
            for (int start = 20; start < 600; start += 150) {
                int from = start + random.nextInt(80);
                runs.add(new StyledRun(from, from + 12 + random.nextInt(30), TextStyle.ITALIC));
            }
            blocks.add(new TextBlock(
                    BlockStyle.PARAGRAPH,
                    text.toString(),
                    runs,
                    List.of(MarginLabel.number("¶" + i), MarginLabel.page(300, "*" + i)),
                    text.toString()));
        }
        return blocks;
    }

    /// As many in each block as in any other, each with its flag.
    private static Highlights highlights(int block, int all) {
        List<Decoration> fills = new ArrayList<>();
        List<Flag> flags = new ArrayList<>();
        int here = all / BLOCKS + (block < all % BLOCKS ? 1 : 0);
        for (int i = 0; i < here; i++) {
            int start = 500 * i / here;
            fills.add(
                    new Decoration(block, start, start + 90, DecorationKind.valueOf("MARK_" + (1 + (block + i) % 8))));
            flags.add(new Flag(start, "3", "mark-3", "one", "Holding"));
        }
        return here == 0 ? Highlights.NONE : new Highlights(fills, flags, "highlighted");
    }

    private static List<Decoration> marks(List<TextBlock> blocks) {
        DecorationKind[] kinds = {
            DecorationKind.SOLID_UNDERLINE,
            DecorationKind.DOTTED_UNDERLINE,
            DecorationKind.HAIRLINE_UNDERLINE,
            DecorationKind.SEARCH_HIT
        };
        List<Decoration> marks = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            for (int k = 0; k < kinds.length; k++) {
                StyledRun run = blocks.get(i).runs().get(k);
                marks.add(new Decoration(i, run.start(), run.end(), kinds[k]));
            }
        }
        return marks;
    }
}
