package city.moyang.support.instrument;

import city.moyang.base.store.StoredFile;
import city.moyang.support.number.DocumentNumber;
import org.jspecify.annotations.Nullable;

/** What sealing produced: the number, both files, and the certificate that sealed them. */
record SealedPaper(
        @Nullable DocumentNumber number,
        StoredFile pdf,
        StoredFile ofd,
        @Nullable String certificate) {

    @Nullable String sequence() {
        return number == null ? null : DocumentNumber.sequence(number.organ(), number.word());
    }
}
