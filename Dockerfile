# One image for every part of the pipeline: `docker build -t wortlaut .`, then `docker run wortlaut COMMAND …`.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY pom.xml ./
COPY .mvn .mvn
COPY events events
COPY ingest ingest
COPY enrich enrich
COPY sink sink
COPY app app
COPY tests/pom.xml tests/pom.xml
COPY bench/pom.xml bench/pom.xml
RUN mvn -q -B -Dquick -Dmaven.test.skip=true -pl app -am package

FROM eclipse-temurin:17-jre
RUN useradd --create-home --uid 10001 wortlaut && mkdir /data && chown wortlaut /data
WORKDIR /opt/wortlaut
COPY wortlaut LICENSE NOTICE ./
COPY samples samples
COPY --from=build /src/app/target/wortlaut app/target/wortlaut
# Classes prepared for faster starts, on the Java and the processor's architecture that will run them.
RUN java -XX:+UseSerialGC -Xlog:disable -XX:ArchiveClassesAtExit=/tmp/classes.jsa -jar /opt/wortlaut/app/target/wortlaut/wortlaut.jar \
    run --once --quiet --data /tmp/data samples && mv /tmp/classes.jsa app/target/wortlaut/classes.jsa && rm -rf /tmp/data
USER wortlaut
VOLUME /data
ENTRYPOINT ["/opt/wortlaut/wortlaut"]
CMD ["--help"]
