package counterpoint.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.BytesRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps what passages mean, by their words, so that each is read by the model once, and finds the nearest.
///
/// A document is one stretch of a passage, its vector quantised in a graph (HNSW) that is read where it lies on the disk.
/// It is a cache: a folder that is missing, damaged or of another model is as good as empty and is made again. What
/// is added counts and is kept with the next [#save()], so a process that is killed loses what it has read since.
/// One process writes at a time; another one reads what was saved, and keeps for itself what it adds. May be used from
/// several threads.
public final class MeaningIndex implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MeaningIndex.class);
    private static final int MOST_STRETCHES = 1_000;

    /// What came with the program, and what another process keeps.
    private final List<DirectoryReader> fixed;
    private final Set<BytesRef> unsaved = new HashSet<>();
    private volatile IndexWriter writer;
    private DirectoryReader own;
    private MeaningView view;

    private MeaningIndex(List<DirectoryReader> fixed, IndexWriter writer) throws IOException {
        this.fixed = new ArrayList<>(fixed);
        this.writer = writer;
        this.own = DirectoryReader.open(writer);
        this.view = newView();
    }

    /// Keeps nothing on disk.
    public static MeaningIndex inMemory() {
        return over(List.of(), Optional.empty());
    }

    /// Opens what is kept.
    ///
    /// @param shipped a folder that came with the program and is only read; may be missing
    /// @param folder where more is kept
    public static MeaningIndex open(Path shipped, Path folder) {
        List<DirectoryReader> fixed = new ArrayList<>();
        new MeaningFolder(shipped).reader().ifPresent(fixed::add);
        MeaningFolder kept = new MeaningFolder(folder);
        Optional<IndexWriter> writer = kept.writer();
        if (writer.isEmpty()) {
            kept.reader().ifPresent(fixed::add);
        }
        return over(fixed, writer);
    }

    private static MeaningIndex over(List<DirectoryReader> fixed, Optional<IndexWriter> writer) {
        try {
            return new MeaningIndex(fixed, writer.isPresent() ? writer.get() : MeaningFolder.inMemory());
        } catch (IOException unopened) {
            throw new UncheckedIOException("the index of meanings could not be opened", unopened);
        }
    }

    private MeaningView newView() throws IOException {
        List<IndexReader> parts = new ArrayList<>(fixed);
        parts.add(own);
        return new MeaningView(new MultiReader(parts.toArray(IndexReader[]::new), false));
    }

    /// Whether the model has read a passage with these words.
    public boolean knows(String text) {
        BytesRef key = MeaningKey.of(text);
        synchronized (this) {
            if (unsaved.contains(key)) {
                return true;
            }
        }
        try (MeaningView now = view()) {
            return now.knows(key);
        } catch (IOException damaged) {
            LOG.warn("what passages mean cannot be looked up", damaged);
            return false;
        }
    }

    /// What a passage with these words means; empty if that is not known or not saved yet.
    public Optional<PassageMeaning> of(String text) {
        try (MeaningView now = view()) {
            BytesRef key = MeaningKey.of(text);
            return now.knows(key) ? Optional.of(new PassageMeaning(now.stretches(key))) : Optional.empty();
        } catch (IOException damaged) {
            LOG.warn("what passages mean cannot be looked up", damaged);
            return Optional.empty();
        }
    }

    /// Keeps what a passage with these words means; found, and on disk, from the next [#save()] on.
    public void add(String text, PassageMeaning meaning) {
        BytesRef key = MeaningKey.of(text);
        List<Document> stretches = new ArrayList<>();
        for (float[] vector : meaning.stretches()) {
            if (stretches.size() < MOST_STRETCHES) {
                Document stretch = document(key);
                stretch.add(new KnnFloatVectorField(
                        MeaningView.VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
                stretches.add(stretch);
            }
        }
        if (stretches.isEmpty()) {
            stretches.add(document(key));
        }
        try {
            writer.addDocuments(stretches);
            synchronized (this) {
                unsaved.add(key);
            }
        } catch (AlreadyClosedException closed) {
            LOG.debug("what a passage means came too late to be kept", closed);
        } catch (IOException unwritten) {
            LOG.warn("what a passage means could not be kept", unwritten);
        }
    }

    private static Document document(BytesRef key) {
        Document document = new Document();
        document.add(new StringField(MeaningKey.FIELD, key, Field.Store.NO));
        document.add(new BinaryDocValuesField(MeaningKey.FIELD, key));
        return document;
    }

    /// Drops what is kept of words that no passage has any more, also from the disk; what came with the program stays. If
    /// there is anything to drop, this takes as long as writing the rest again, while meanings are found as before.
    ///
    /// @param said whether some passage has the words with this key
    void keepOnly(Predicate<BytesRef> said) {
        save();
        List<Term> gone = new ArrayList<>();
        try (MeaningView now = view()) {
            for (LeafReaderContext segment : now.reader().leaves()) {
                TermsEnum keys = Terms.getTerms(segment.reader(), MeaningKey.FIELD).iterator();
                for (BytesRef key = keys.next(); key != null; key = keys.next()) {
                    if (!said.test(key)) {
                        gone.add(new Term(MeaningKey.FIELD, BytesRef.deepCopyOf(key)));
                    }
                }
            }
            writer.deleteDocuments(gone.toArray(Term[]::new));
            if (writer.hasDeletions()) {
                // Only what was committed is merged away; until then it would still count as known.
                writer.commit();
                writer.forceMergeDeletes();
                write();
            }
        } catch (AlreadyClosedException closed) {
            LOG.debug("what passages mean was closed before it could be dropped", closed);
        } catch (IOException unread) {
            LOG.warn("what passages meant that are gone could not be dropped", unread);
        }
    }

    /// Writes to disk what is not there yet, and finds it from now on; what cannot be written is kept in memory, and the
    /// log says why.
    public synchronized void save() {
        if (!unsaved.isEmpty()) {
            write();
        }
    }

    private synchronized void write() {
        try {
            writer.commit();
        } catch (IOException | AlreadyClosedException refused) {
            LOG.warn("what passages mean could not be kept", refused);
        }
        try {
            if (writer.getTragicException() != null) {
                goOnInMemory();
                return;
            }
            DirectoryReader newer = DirectoryReader.openIfChanged(own, writer);
            if (newer != null) {
                own.close();
                own = newer;
                MeaningView older = view;
                view = newView();
                older.close();
            }
            unsaved.clear();
        } catch (IOException unread) {
            LOG.warn("what passages mean could not be read again", unread);
        }
    }

    /// A disk that is full closes the writer. What it had is still read; what was not written yet is read by the model again.
    private void goOnInMemory() throws IOException {
        fixed.add(own);
        writer = MeaningFolder.inMemory();
        own = DirectoryReader.open(writer);
        MeaningView older = view;
        view = newView();
        older.close();
        unsaved.clear();
    }

    /// What is known now; closed by whoever asked for it.
    synchronized MeaningView view() {
        view.reader().incRef();
        return view;
    }

    /// Saves what is not saved and closes; whoever is searching meanwhile finishes, and after that nothing is known.
    @Override
    public synchronized void close() {
        save();
        try {
            view.close();
            view = new MeaningView(new MultiReader());
            for (DirectoryReader part : fixed) {
                part.close();
                part.directory().close();
            }
            own.close();
            writer.close();
            writer.getDirectory().close();
        } catch (IOException unclosed) {
            throw new UncheckedIOException("the index of meanings could not be closed", unclosed);
        }
    }
}
