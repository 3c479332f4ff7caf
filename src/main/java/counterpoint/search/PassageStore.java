package counterpoint.search;

import counterpoint.language.BothForms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where an index is kept, and how it is changed: a case at a time, all of it or nothing.
///
/// A case is one block of documents that follow each other, its passages and then its record. What was put or removed
/// counts from the next [#commit()] on, which a process that is killed has made or has not.
final class PassageStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PassageStore.class);

    private final Directory directory;
    private final Optional<IndexWriter> writer;
    private DirectoryReader reader;

    private PassageStore(Directory directory, Optional<IndexWriter> writer, DirectoryReader reader) {
        this.directory = directory;
        this.writer = writer;
        this.reader = reader;
    }

    /// Opens an index for changing it, made if there is none.
    ///
    /// @param directory closed with it, also if this fails
    /// @param buffer megabytes of memory before a part of the index is written
    /// @throws IOException if another has it open for changing, if it is damaged or of another form, or if it cannot be
    ///     written
    static PassageStore writing(Directory directory, Analyzer analyzer, Ranking ranking, double buffer)
            throws IOException {
        IndexWriter writer = null;
        try {
            boolean made = !DirectoryReader.indexExists(directory);
            writer = new IndexWriter(directory, config(analyzer, ranking).setRAMBufferSizeMB(buffer));
            if (made) {
                writer.setLiveCommitData(IndexFormat.present(analyzer).entrySet());
                writer.commit();
            }
            DirectoryReader reader = DirectoryReader.open(directory);
            try {
                IndexFormat.check(reader, analyzer);
            } finally {
                reader.close();
            }
            return new PassageStore(directory, Optional.of(writer), DirectoryReader.open(writer));
        } catch (IOException | RuntimeException failed) {
            if (writer != null) {
                rollBack(writer);
            }
            directory.close();
            throw failed;
        }
    }

    /// Opens an index that another process may be changing.
    ///
    /// @param directory closed with it, also if this fails
    /// @throws IOException if there is none, or if it is damaged or of another form
    static PassageStore reading(Directory directory, Analyzer analyzer) throws IOException {
        try {
            DirectoryReader reader = DirectoryReader.open(directory);
            IndexFormat.check(reader, analyzer);
            return new PassageStore(directory, Optional.empty(), reader);
        } catch (IOException | RuntimeException failed) {
            directory.close();
            throw failed;
        }
    }

    private static IndexWriterConfig config(Analyzer analyzer, Ranking ranking) {
        return new IndexWriterConfig(analyzer)
                .setCommitOnClose(false)
                .setSimilarity(new BM25Similarity(ranking.saturation(), ranking.length()));
    }

    /// Whether cases can be put and removed.
    boolean writes() {
        return writer.isPresent();
    }

    Directory directory() {
        return directory;
    }

    /// The newest state that is known; closed with this store, unless whoever goes on using it counts itself in.
    DirectoryReader reader() {
        return reader;
    }

    /// Puts a case in the place of what there is of it.
    ///
    /// @throws IOException if it cannot be written; nothing of it is kept then
    void put(PackedCase packed) throws IOException {
        BothForms words = new BothForms();
        Iterator<PackedPassage> passages = packed.passages().iterator();
        Iterator<Document> block = new Iterator<>() {
            private boolean isDone;

            @Override
            public boolean hasNext() {
                return !isDone;
            }

            // Made when it is written, since all passages of the case are read by the same words.
            @Override
            public Document next() {
                isDone = !passages.hasNext();
                return isDone ? packed.record().document() : PassageFields.document(passages.next(), words);
            }
        };
        Iterable<Document> once = () -> block;
        writer().updateDocuments(new Term(PassageFields.BLOCK, packed.record().caseId()), once);
    }

    /// Takes a case out.
    ///
    /// @throws IOException if that cannot be written
    void remove(String caseId) throws IOException {
        writer().deleteDocuments(new Term(PassageFields.BLOCK, caseId));
    }

    /// Adds all that another index has.
    ///
    /// @throws IOException if it is damaged, or cannot be written
    void add(PassageStore other) throws IOException {
        List<CodecReader> segments = new ArrayList<>();
        for (LeafReaderContext segment : other.reader.leaves()) {
            segments.add((CodecReader) segment.reader());
        }
        writer().addIndexes(segments.toArray(CodecReader[]::new));
    }

    /// Keeps what was changed, and counts it from now on.
    ///
    /// @throws IOException if it cannot be kept, or read again
    void commit() throws IOException {
        writer().commit();
        renew(Optional.ofNullable(DirectoryReader.openIfChanged(reader, writer())));
    }

    /// Takes note of what another process has kept meanwhile.
    ///
    /// @return whether there was anything
    /// @throws IOException if it cannot be read
    boolean look() throws IOException {
        return renew(Optional.ofNullable(DirectoryReader.openIfChanged(reader)));
    }

    private boolean renew(Optional<DirectoryReader> newer) throws IOException {
        if (newer.isPresent()) {
            DirectoryReader older = reader;
            reader = newer.get();
            older.close();
        }
        return newer.isPresent();
    }

    /// Reads all of it through, about a second for a gigabyte that is in memory.
    ///
    /// @throws IOException if any part is not as it was written
    void verify() throws IOException {
        for (LeafReaderContext segment : reader.leaves()) {
            ((CodecReader) segment.reader()).checkIntegrity();
        }
    }

    /// How many bytes it has.
    long length() throws IOException {
        long length = 0;
        for (String file : directory.listAll()) {
            length += directory.fileLength(file);
        }
        return length;
    }

    private IndexWriter writer() throws IOException {
        return writer.orElseThrow(() -> new IOException("another process changes the index"));
    }

    private static void rollBack(IndexWriter writer) {
        try {
            writer.rollback();
        } catch (IOException refused) {
            LOG.debug("the index is left as it is, and what is unfinished in it is cleared when it is next opened",
                    refused);
        }
    }

    /// Closes it; what was not committed is lost.
    @Override
    public void close() throws IOException {
        try (directory;
                DirectoryReader _ = reader) {
            writer.ifPresent(PassageStore::rollBack);
        }
    }
}
