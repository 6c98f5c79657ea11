leave-instead-of = For <b>{ $name }</b> (away; you stand in):
