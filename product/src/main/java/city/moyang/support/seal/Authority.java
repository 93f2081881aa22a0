package city.moyang.support.seal;

import city.moyang.base.crypto.KeyRing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 演示证书机构: an SM2 root and one SM2 certificate per unit, made when first needed. An installation
 * that has real certificates loads them in place of these.
 */
@Service
class Authority {
    static final Provider BC = new BouncyCastleProvider();
    private static final String KEYS = "seal.key";

    private final Certificates certificates;
    private final KeyRing keys;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Authority(Certificates certificates, KeyRing keys, Clock clock) {
        this.certificates = certificates;
        this.keys = keys;
        this.clock = clock;
    }

    /** The unit's certificate in force. */
    @Transactional
    Issued of(String unit, String unitName) {
        var found = certificates.active(unit);
        if (found.isEmpty()) {
            certificates.lock();
            found = certificates.active(unit);
        }
        return found.map(this::opened).orElseGet(() -> issue(unit, unitName));
    }

    /** The certificate of the authority itself. */
    @Transactional
    Issued root() {
        var found = certificates.active(Certificates.ROOT);
        if (found.isEmpty()) {
            certificates.lock();
            found = certificates.active(Certificates.ROOT);
        }
        return found.map(this::opened).orElseGet(this::makeRoot);
    }

    /** Ends the certificate in force as {@code state}; the next use makes a new one. */
    @Transactional
    void end(String unit, Certificates.State state) {
        certificates
                .active(unit)
                .ifPresent(row -> certificates.end(row.id(), state, clock.instant()));
    }

    private Issued makeRoot() {
        var pair = newPair();
        var name = name("漠阳演示根证书（SM2）", "漠阳演示证书机构");
        return keep(
                Certificates.ROOT,
                new Issued(sign(name, name, pair, pair, true), pair.getPrivate()));
    }

    private Issued issue(String unit, String unitName) {
        var root = root();
        var pair = newPair();
        var issuer = new KeyPair(root.certificate().getPublicKey(), root.key());
        var issuerName =
                X500Name.getInstance(root.certificate().getSubjectX500Principal().getEncoded());
        var certificate = sign(name(unitName + "（演示）", unit), issuerName, pair, issuer, false);
        return keep(unit, new Issued(certificate, pair.getPrivate()));
    }

    private Issued keep(String unit, Issued issued) {
        var sealed = keys.encrypt(KEYS, issued.key().getEncoded());
        certificates.add(unit, issued, sealed, clock.instant());
        return issued;
    }

    private Issued opened(Certificates.Row row) {
        try {
            var encoded = new PKCS8EncodedKeySpec(keys.decrypt(KEYS, row.sealedKey()));
            PrivateKey key = KeyFactory.getInstance("EC", BC).generatePrivate(encoded);
            return new Issued(parse(row.certificate()), key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a seal key cannot be read", e);
        }
    }

    static X509Certificate parse(byte[] encoded) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509", BC)
                            .generateCertificate(new ByteArrayInputStream(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not a certificate", e);
        }
    }

    private KeyPair newPair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC", BC);
            generator.initialize(new ECGenParameterSpec("sm2p256v1"), random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate sign(
            X500Name subject, X500Name issuer, KeyPair pair, KeyPair by, boolean authority) {
        var from = clock.instant().minus(Duration.ofDays(authority ? 400 : 120));
        var until = clock.instant().plus(Duration.ofDays(authority ? 3650 : 1095));
        try {
            var builder =
                    new JcaX509v3CertificateBuilder(
                            issuer,
                            new BigInteger(127, random),
                            Date.from(from),
                            Date.from(until),
                            subject,
                            pair.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(
                            authority
                                    ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                                    : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            var signer =
                    new JcaContentSignerBuilder("SM3WITHSM2")
                            .setProvider(BC)
                            .build(by.getPrivate());
            return new JcaX509CertificateConverter()
                    .setProvider(BC)
                    .getCertificate(builder.build(signer));
        } catch (IOException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X500Name name(String common, String unit) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "CN")
                .addRDN(BCStyle.O, "漠阳演示")
                .addRDN(BCStyle.OU, unit)
                .addRDN(BCStyle.CN, common)
                .build();
    }
}
