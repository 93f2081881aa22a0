package city.moyang.support.seal;

import static city.moyang.support.seal.SealVerdict.Finding.ALTERED;
import static city.moyang.support.seal.SealVerdict.Finding.FOREIGN;
import static city.moyang.support.seal.SealVerdict.Finding.REVOKED;
import static city.moyang.support.seal.SealVerdict.Finding.UNSEALED;
import static city.moyang.support.seal.SealVerdict.Finding.WHOLE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Selector;
import org.springframework.stereotype.Service;

/** 验章: says whether a file's seal is ours and whether the file is as it was when it was sealed. */
@Service
public class SealCheck {
    private final Authority authority;
    private final Certificates certificates;

    SealCheck(Authority authority, Certificates certificates) {
        this.authority = authority;
        this.certificates = certificates;
    }

    public SealVerdict check(byte[] file) {
        if (file.length > 4 && file[0] == '%' && file[1] == 'P') {
            return pdf(file);
        }
        return file.length > 4 && file[0] == 'P' && file[1] == 'K'
                ? ofd(file)
                : SealVerdict.of(UNSEALED);
    }

    private SealVerdict pdf(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            var signatures = document.getSignatureDictionaries();
            if (signatures.isEmpty()) {
                return SealVerdict.of(UNSEALED);
            }
            var last = signatures.getLast();
            var range = last.getByteRange();
            var cms =
                    new CMSSignedData(
                            new CMSProcessableByteArray(last.getSignedContent(file)),
                            unpadded(last.getContents(file)));
            var wholeFile = range[0] == 0 && range[2] + range[3] == file.length;
            return cms(cms, wholeFile, last.getSignDate().toInstant());
        } catch (IOException | CMSException | RuntimeException e) {
            return SealVerdict.of(mentions(file, "/ByteRange") ? ALTERED : UNSEALED);
        }
    }

    /** The room kept for a signature is larger than the signature; the rest is zeros. */
    private static ContentInfo unpadded(byte[] contents) throws IOException {
        try (var in = new ASN1InputStream(contents)) {
            return ContentInfo.getInstance(in.readObject());
        }
    }

    private SealVerdict cms(CMSSignedData cms, boolean wholeFile, Instant at) {
        var signers = cms.getSignerInfos().getSigners();
        for (SignerInformation signer : signers) {
            @SuppressWarnings("unchecked")
            Selector<X509CertificateHolder> id = signer.getSID();
            for (var holder : cms.getCertificates().getMatches(id)) {
                return cms(signer, holder, wholeFile, at);
            }
        }
        return SealVerdict.of(UNSEALED);
    }

    private SealVerdict cms(
            SignerInformation signer, X509CertificateHolder holder, boolean wholeFile, Instant at) {
        try {
            var certificate = Authority.parse(holder.getEncoded());
            var verifier =
                    new JcaSimpleSignerInfoVerifierBuilder()
                            .setProvider(Authority.BC)
                            .build(certificate);
            return judged(certificate, wholeFile && signer.verify(verifier), at);
        } catch (IOException | CMSException | OperatorCreationException e) {
            return SealVerdict.of(ALTERED);
        }
    }

    private SealVerdict ofd(byte[] file) {
        if (!Unpacking.bearable(file)) {
            return SealVerdict.of(UNSEALED);
        }
        var read = OfdSealReading.of(new ByteArrayInputStream(file));
        if (read.certificate().length == 0) {
            return SealVerdict.of(read.sealed() ? ALTERED : UNSEALED);
        }
        return judged(Authority.parse(read.certificate()), read.whole(), read.at());
    }

    private SealVerdict judged(X509Certificate certificate, boolean whole, Instant at) {
        var serial = certificate.getSerialNumber();
        var finding = whole ? trust(certificate, at) : ALTERED;
        return new SealVerdict(finding, commonName(certificate), serial.toString(16), at);
    }

    private SealVerdict.Finding trust(X509Certificate certificate, Instant at) {
        try {
            certificate.verify(authority.root().certificate().getPublicKey(), Authority.BC);
        } catch (GeneralSecurityException e) {
            return FOREIGN;
        }
        var known = certificates.bySerial(certificate.getSerialNumber());
        if (known.isEmpty()) {
            return FOREIGN;
        }
        var row = known.get();
        var revoked = row.state() == Certificates.State.REVOKED && !at.isBefore(row.changedAt());
        return revoked ? REVOKED : WHOLE;
    }

    private static String commonName(X509Certificate certificate) {
        var name = certificate.getSubjectX500Principal().getName();
        var from = name.indexOf("CN=");
        var until = name.indexOf(',', from);
        return from < 0 ? name : name.substring(from + 3, until < 0 ? name.length() : until);
    }

    private static boolean mentions(byte[] file, String word) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(word);
    }
}
