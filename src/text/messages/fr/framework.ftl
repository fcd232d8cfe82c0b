### framework
