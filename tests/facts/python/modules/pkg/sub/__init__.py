from pkg import must as thing
