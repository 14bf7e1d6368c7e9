<?php
$a = Env::get("ASKED"); //! ASKED unknown
