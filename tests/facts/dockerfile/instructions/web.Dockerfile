FROM node
ENV HOST="0.0.0.0" \
    # a comment $NOPE
    LEVEL='in fo' ESCAPED=a\ b TOKEN_SECRET=abcdefgh12
ENV OLD form of it
ENV COMPUTED=$HOST/x lower=1
ENV PASSED=${PASSED}
LABEL a='$SINGLE' b="$LABELLED"

# RUN echo $COMMENTED
RUN OWN=1 && echo $OWN $FROM_OUTSIDE ${WITH:-d} $PATH '$QUOTED' \
    && [ -n "$DEMANDED" ] || exit 1
RUN --mount=type=secret,id=tok,env=TOK --mount=type=cache,target=/x echo $TOK
RUN ["echo", "$LISTED"]
RUN --mount=type=cache ["echo", "$LISTED"]
RUN <<EOF
# $COM
echo $HERE $HOST 'a $B'
EOF
RUN cat <<'EOF' > x && echo $AFTER_HEREDOC
$RAW
EOF
COPY <<'EOF' <<MORE /x
$RAW
EOF
$COOKED
MORE
ADD <<EOF /y
$ADDED
EOF
CMD ["echo", "$EXEC"]
CMD ["sh", "-c", "serve --p \"$IN_SHELL\" '$NOT'"]
ENTRYPOINT [ "/bin/bash", "-ec", "exec $IN_BASH" ]
HEALTHCHECK --interval=3s CMD ["curl", "$EXEC"]
HEALTHCHECK CMD curl $HEALTH || exit 1
ENTRYPOINT ["echo", "$NOT_EXPANDED"]
COPY ["$LISTED_SOURCE", "/x"]
#! ^ LISTED_SOURCE unknown
CMD ["dash", "-c", "echo $IN_DASH", "$AN_ARGUMENT"]
#! ^ IN_DASH unknown
ENV QUOTES="say \"hi\" x"
#! ^ QUOTES set = say "hi" x
EXPOSE $LAST \
#! ^ LAST unknown
#! @2 HOST set = 0.0.0.0
#! @4 ESCAPED set = a b; @4 LEVEL set = in fo; @4 TOKEN_SECRET set = ***
#! @5 OLD set = form of it
#! @6 COMPUTED set
#! @7 PASSED set; @7 PASSED unknown
#! @8 LABELLED unknown
#! @11 FROM_OUTSIDE unknown; @11 WITH optional = d
#! @12 DEMANDED unknown
#! @13 TOK unknown
#! @18 HERE unknown
#! @20 AFTER_HEREDOC unknown
#! @26 COOKED unknown
#! @29 ADDED unknown
#! @32 IN_SHELL unknown
#! @33 IN_BASH unknown
#! @35 HEALTH unknown
