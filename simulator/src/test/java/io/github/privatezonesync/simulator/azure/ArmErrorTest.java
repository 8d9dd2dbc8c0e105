package io.github.privatezonesync.simulator.azure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArmErrorTest {
  private static final ArmError ERROR = Refusals.badRequest("no \"such\" name C:\\x");

  @Test
  void keepsStatusAndCode() {
    assertThat(ERROR.answered().status()).isEqualTo(400);
    assertThat(ERROR.answered().code()).isEqualTo("BadRequest");
  }

  @Test
  void isPrintedWithItsStatusWhenItIsAnsweredAtOnce() {
    assertThat(ERROR.answered().text())
        .isEqualTo(
            "autorest/azure: Service returned an error. Status=400 Code=\"BadRequest\" Message=\"no"
                + " \\\"such\\\" name C:\\\\x\"");
  }

  @Test
  void isPrintedAloneByALongOperation() {
    String alone = "Code=\"BadRequest\" Message=\"no \\\"such\\\" name C:\\\\x\"";

    assertThat(ERROR.notStarted().text()).isEqualTo(alone);
    assertThat(ERROR.failedLater().text()).isEqualTo(alone);
  }

  @Test
  void isPrintedBehindAFailedReadIfTheOperationShouldHaveMadeAResource() {
    ArmId zone = ArmId.ofGroup("s1", "rg").child("privateDnsZones", "corp.internal");

    assertThat(Refusals.conflict("in use").failedLater(zone).text())
        .isEqualTo(
            "resource partially created but read failed autorest/azure: Service returned an error."
                + " Status=404 Code=\"ResourceNotFound\" Message=\"The Resource"
                + " 'Microsoft.Network/privateDnsZones/corp.internal' under resource group 'rg' was"
                + " not found. For more details please go to"
                + " https://aka.ms/ARMResourceNotFoundFix\": Code=\"Conflict\" Message=\"in use\"");
  }
}
