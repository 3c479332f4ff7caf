package counterpoint.search;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/// The program that is killed: it puts all cases into an index, version after version, and says each version as soon as it is
/// kept.
public final class IndexingChild {
    static final int CASES = 12;
    static final int PASSAGES = 30;

    private IndexingChild() {
    }

    /// Puts cases until it is killed.
    ///
    /// @param arguments the folder, and the first version
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        try (PassageIndex index = PassageIndex.open(Path.of(arguments[0]))) {
            out.println("sound " + index.verify() + " " + index.keeping());
            for (int version = Integer.parseInt(arguments[1]);; version++) {
                for (int number = 0; number < CASES; number++) {
                    index.put(SamplePassages.indexed(number, version, PASSAGES));
                    if (number % 4 == 3) {
                        index.commit();
                    }
                }
                out.println(version);
            }
        }
    }
}
