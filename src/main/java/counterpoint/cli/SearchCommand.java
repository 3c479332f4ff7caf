package counterpoint.cli;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.Library;
import counterpoint.casefile.LibraryIndex;
import counterpoint.search.Facet;
import counterpoint.search.IndexedPassage;
import counterpoint.search.PassageIndex;
import counterpoint.search.SearchHit;
import counterpoint.search.SearchRequest;
import counterpoint.search.SearchResult;
import counterpoint.text.SourceReader;
import counterpoint.text.SourceText;
import counterpoint.text.UnreadableSourceException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `counterpoint search WORDS...`: passages of all cases, best first.
@Command(name = "search", description = "Passages of all cases that have the words, best first.")
final class SearchCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @ParentCommand
    private @Nullable Counterpoint program;

    @Option(names = "--json", description = "Prints one JSON object for each query.")
    private boolean json;

    @Option(names = "--case", paramLabel = "CASE", description = "Only in this case.")
    private @Nullable String caseName;

    @Option(names = "--side", paramLabel = "KIND", description = "Only in opinions of this kind: majority, dissent, …")
    private @Nullable String side;

    @Option(names = "--authority", paramLabel = "NAME", description = "Only passages that cite it.")
    private @Nullable String authority;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many passages; ${DEFAULT-VALUE} unless told.")
    private int limit = SearchRequest.USUAL_LIMIT;

    @Option(names = "--queries", paramLabel = "FILE", description = "Asks every line of a file; - is standard input.")
    private @Nullable String queries;

    @Option(names = "--doctrine", paramLabel = "NAME", description = "Only passages that discuss it.")
    private @Nullable String doctrine;

    @Option(
            names = "--treats",
            paramLabel = "HOW",
            description = "Only passages in whose opinion an authority that they cite, with --authority that one, is used so:"
                    + " relies-on, distinguishes, reads-narrowly, reads-broadly, rejects, cites-neutrally, unclear;"
                    + " not whether it is still good law.")
    private @Nullable String treatment;

    @Option(
            names = "--advanced",
            description = "Reads an expression: AND, OR, NOT, parentheses, NEAR/5, BEFORE/5, immun*, year:[1998 TO 2021].")
    private boolean advanced;

    @Option(
            names = "--like",
            paramLabel = "CASE:OPINION:PARAGRAPH",
            description = "Passages most like the first of this paragraph; search --json prints cases and opinions.")
    private @Nullable String like;

    @Option(names = "--marked", description = "Only passages on which you marked something, in the workspace.")
    private boolean marked;

    @Option(names = "--words-only", description = "Finds by words alone, not by meaning.")
    private boolean wordsOnly;

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "Plain words, and phrases in quotation marks.")
    private List<String> words = List.of();

    private final Json printer = new Json();

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        checkAsked();
        List<String> asked = asked();
        Library library = Objects.requireNonNull(program).library();
        Map<String, Optional<CaseFile>> read = new HashMap<>();
        Function<String, Optional<CaseFile>> cases = id -> read.computeIfAbsent(id,
                one -> library.find(one).map(library::read));
        int exit;
        try (PassageIndex index = Objects.requireNonNull(program).index(command.getErr())) {
            exit = update(index, library, command.getErr());
            Optional<Meanings.Taught> taught = wordsOnly
                    ? Optional.empty()
                    : Objects.requireNonNull(program).meanings(command.getErr()).teach(index);
            MarkedLibrary marks = MarkedLibrary.of(
                    library, cases, Objects.requireNonNull(program).workspaceFolder());
            if (like != null) {
                print(index.like(at(like, index, library), limit), marks, cases, command.getOut());
            }
            for (String query : asked) {
                print(index.search(request(query, library, marks)), marks, cases, command.getOut());
            }
            taught.ifPresent(Meanings.Taught::close);
        }
        command.getOut().flush();
        return exit;
    }

    private void checkAsked() {
        boolean narrowed = caseName != null || side != null || authority != null || doctrine != null
                || treatment != null || marked;
        if (words.isEmpty() && queries == null && like == null) {
            throw new CommandFailure(
                    CommandFailure.USAGE,
                    "say what to search for, give a file with --queries, or a passage with --like.");
        }
        if (like != null && (narrowed || !words.isEmpty() || queries != null)) {
            throw new CommandFailure(
                    CommandFailure.USAGE, "--like takes only --limit and --words-only beside it.");
        }
    }

    /// The passage that `--like` names; its case may be named as elsewhere.
    private static IndexedPassage at(String address, PassageIndex index, Library library) {
        int end = address.indexOf(':');
        String name = end < 0 ? address : address.substring(0, end);
        String id = library.find(name).map(Library.Entry::id).orElse(name);
        return index.at(id + address.substring(name.length())).orElseThrow(() -> new CommandFailure(
                CommandFailure.USAGE,
                "there is no passage \"" + address
                        + "\"; give CASE:OPINION:PARAGRAPH with a case and an opinion as search --json prints them."));
    }

    /// Brings an index up to date, says what could not be read, and answers the exit code that says so.
    static int update(PassageIndex index, Library library, PrintWriter err) {
        try {
            List<String> problems = new LibraryIndex(index, LibraryIndex.Progress.SILENT).update(library);
            problems.forEach(problem -> err.println("counterpoint: " + problem));
            return problems.isEmpty() ? 0 : CommandFailure.INCOMPLETE;
        } catch (IOException unkept) {
            throw new CommandFailure(CommandFailure.INCOMPLETE, String.valueOf(unkept.getMessage()), unkept);
        }
    }

    private List<String> asked() {
        List<String> asked = new ArrayList<>();
        if (!words.isEmpty()) {
            asked.add(String.join(" ", words));
        }
        if (queries != null) {
            asked.addAll(lines(queries));
        }
        return asked;
    }

    /// The queries of a file, one a line; `-` is standard input.
    private static List<String> lines(String file) {
        try {
            SourceReader texts = new SourceReader();
            SourceText text = file.equals("-") ? texts.read(System.in, file) : texts.read(Path.of(file), file);
            return text.text().lines().toList();
        } catch (UnreadableSourceException | InvalidPathException unreadable) {
            throw new CommandFailure(
                    CommandFailure.INCOMPLETE,
                    "no queries could be read from \"" + file
                            + "\"; give the name of a text file that has one query a line.",
                    unreadable);
        }
    }

    private SearchRequest request(String query, Library library, MarkedLibrary marks) {
        Optional<String> id = Optional.ofNullable(caseName).map(name -> library.find(name)
                .map(Library.Entry::id)
                .orElseThrow(() -> new CommandFailure(CommandFailure.USAGE, "there is no case \"" + name + "\".")));
        Map<Facet, List<String>> narrowed = new EnumMap<>(Facet.class);
        id.ifPresent(value -> narrowed.put(Facet.CASE, List.of(value)));
        Optional.ofNullable(side).ifPresent(value -> narrowed.put(Facet.SIDE, List.of(value)));
        Optional.ofNullable(authority).ifPresent(value -> narrowed.put(Facet.AUTHORITY, List.of(value)));
        Optional.ofNullable(doctrine).ifPresent(value -> narrowed.put(Facet.DOCTRINE, List.of(value)));
        Optional.ofNullable(treatment).ifPresent(value -> narrowed.put(Facet.TREATMENT, List.of(value)));
        SearchRequest plain = new SearchRequest(query, narrowed, limit).with(marks.searched());
        SearchRequest asked = marked ? plain.marked() : plain;
        return advanced ? asked.advanced() : asked;
    }

    /// The words on one line, so that a mark below them stands where it should.
    private static String query(String words) {
        return words.replaceAll("\\s", " ");
    }

    private void print(
            SearchResult result, MarkedLibrary marks, Function<String, Optional<CaseFile>> cases, PrintWriter out) {
        if (json) {
            printer.print(out, new SearchJson(result, marks, cases).object());
            return;
        }
        result.problem().ifPresent(out::println);
        result.problemAt().ifPresent(place -> out.println("  " + query(result.query()) + "\n  "
                + " ".repeat(place.start()) + "^".repeat(Math.max(1, place.length()))));
        result.didYouMean().ifPresent(better -> out.println("Did you mean: " + better));
        out.println(result.total() + (result.total() == 1 ? " passage" : " passages") + " for " + result.query());
        for (SearchHit hit : result.hits()) {
            IndexedPassage passage = hit.passage();
            out.println();
            out.println("  " + passage.caseName() + ", " + passage.opinion() + " ¶" + passage.paragraph() + ", "
                    + passage.pinCite());
            out.println("  " + hit.snippet().text());
            out.println("  " + hit.why());
            hit.note().ifPresent(note -> out.println("  Found by your note: " + note.text()));
            marks.lines(passage).forEach(line -> out.println("  " + line));
        }
    }
}
