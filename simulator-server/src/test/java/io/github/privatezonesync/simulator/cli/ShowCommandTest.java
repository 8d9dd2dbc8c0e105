package io.github.privatezonesync.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.privatezonesync.simulator.SimulatedClouds;
import io.github.privatezonesync.simulator.SimulatedProvider;
import io.github.privatezonesync.simulator.cloud.SimulatedNetwork;
import io.github.privatezonesync.simulator.state.StateFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {
  @TempDir private Path directory;

  @Test
  void printsTheCloudsAsATree() throws IOException {
    assertThat(ProgramRun.of("show", "--state", StateSamples.oneZone(directory)))
        .isEqualTo(
            new ProgramRun(
                0,
                """
                aws
                  111111111111
                    network eu (vpc-1) in eu-west-1
                    private zone corp.internal. (Z0000000000000000001) in eu
                      db.corp.internal. A 300 10.0.0.1
                      db.corp.internal. TXT 300 "a b"
                  222222222222
                    network us (vpc-2) in us-east-1
                gcp
                  p
                    network hub (projects/p/global/networks/hub)
                not modelled
                  aws:s3/bucket:Bucket 'files' (files-id)
                """,
                ""));
  }

  @Test
  void printsRoutedSetsAmongTheOthers() throws IOException {
    String state = StateSamples.routed(directory);

    assertThat(ProgramRun.of("show", "--state", state).out())
        .isEqualTo(
            """
            aws
              111111111111
                network eu (vpc-1) in eu-west-1
                private zone corp.internal. (Z0000000000000000001) in eu
                  db.corp.internal. A 300 weighted eu-west-1 3: 10.0.0.1
                  db.corp.internal. A 300 weighted us-east-1 3: 10.0.0.1
                  db.corp.internal. TXT 300 "a b"
            """);
    assertThat(ProgramRun.of("show", "--json", "--state", state).out())
        .contains(
            """
                    {
                      "name": "db.corp.internal.",
                      "type": "A",
                      "ttl": 300,
                      "records": [
                        "10.0.0.1"
                      ],
                      "routing": {
                        "id": "eu-west-1",
                        "kind": "weighted",
                        "settings": "3"
                      }
                    },
            """);
  }

  @Test
  void printsTheIdOfANetworkThatIsGone() throws IOException {
    SimulatedClouds clouds =
        SimulatedClouds.fresh()
            .network(new SimulatedNetwork("aws", "vpc-1", "eu", "111111111111", "eu-west-1"));
    SimulatedProvider aws = clouds.provider("aws", Map.of("region", "eu-west-1"));
    aws.create("aws:route53/zone:Zone", "corp", StateSamples.zone());
    aws.delete("aws:ec2/vpc:Vpc", "vpc-1", Map.of());
    Path file = directory.resolve("state.json");
    StateFile.at(file).save(clouds.snapshot());

    assertThat(ProgramRun.of("show", "--state", file.toString()))
        .isEqualTo(
            new ProgramRun(
                0,
                """
                aws
                  111111111111
                    private zone corp.internal. (Z0000000000000000001) in vpc-1 (gone)
                """,
                ""));
  }

  @Test
  void printsTheSameForMachines() throws IOException {
    assertThat(ProgramRun.of("show", "--json", "--state", StateSamples.oneZone(directory)))
        .isEqualTo(
            new ProgramRun(
                0,
                """
                {
                  "networks": [
                    {
                      "cloud": "aws",
                      "account": "111111111111",
                      "id": "vpc-1",
                      "name": "eu",
                      "region": "eu-west-1"
                    },
                    {
                      "cloud": "aws",
                      "account": "222222222222",
                      "id": "vpc-2",
                      "name": "us",
                      "region": "us-east-1"
                    },
                    {
                      "cloud": "gcp",
                      "account": "p",
                      "id": "projects/p/global/networks/hub",
                      "name": "hub"
                    }
                  ],
                  "zones": [
                    {
                      "cloud": "aws",
                      "account": "111111111111",
                      "id": "Z0000000000000000001",
                      "name": "corp.internal.",
                      "private": true,
                      "networks": [
                        "vpc-1"
                      ],
                      "recordSets": [
                        {
                          "name": "db.corp.internal.",
                          "type": "A",
                          "ttl": 300,
                          "records": [
                            "10.0.0.1"
                          ]
                        },
                        {
                          "name": "db.corp.internal.",
                          "type": "TXT",
                          "ttl": 300,
                          "records": [
                            "\\"a b\\""
                          ]
                        }
                      ]
                    }
                  ],
                  "notModelled": [
                    {
                      "cloud": "aws",
                      "type": "aws:s3/bucket:Bucket",
                      "name": "files",
                      "id": "files-id"
                    }
                  ]
                }
                """,
                ""));
  }

  @Test
  void saysThatThereIsNothing() throws IOException {
    Path file = directory.resolve("state.json");
    StateFile.at(file).save(SimulatedClouds.fresh().snapshot());

    assertThat(ProgramRun.of("show", "--state", file.toString()))
        .isEqualTo(new ProgramRun(0, "nothing\n", ""));
    assertThat(ProgramRun.of("show", "--json", "--state", file.toString()).out())
        .isEqualTo(
            """
            {
              "networks": [],
              "zones": [],
              "notModelled": []
            }
            """);
  }
}
