package city.moyang.support.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Puts a detached CMS signature (SM2 with SM3) into a PDF's signature dictionary. */
final class PdfSeal {
    private static final int ROOM = 16 * 1024;

    private final Issued issued;
    private final X509Certificate root;

    PdfSeal(Issued issued, X509Certificate root) {
        this.issued = issued;
        this.root = root;
    }

    byte[] on(byte[] pdf, Seal seal) {
        try (var document = Loader.loadPDF(pdf);
                var options = new SignatureOptions();
                var out = new ByteArrayOutputStream()) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            signature.setName(seal.unitName());
            signature.setReason(seal.name());
            signature.setSignDate(Calendar.getInstance());
            options.setPreferredSignatureSize(ROOM);
            document.addSignature(signature, this::sign, options);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] sign(InputStream content) throws IOException {
        try {
            var signer =
                    new JcaContentSignerBuilder("SM3WITHSM2")
                            .setProvider(Authority.BC)
                            .build(issued.key());
            var digests =
                    new JcaDigestCalculatorProviderBuilder().setProvider(Authority.BC).build();
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(digests).build(signer, issued.certificate()));
            generator.addCertificates(new JcaCertStore(List.of(issued.certificate(), root)));
            var data = new CMSProcessableByteArray(content.readAllBytes());
            return generator.generate(data, false).getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
            throw new IOException("the PDF could not be sealed", e);
        }
    }
}
