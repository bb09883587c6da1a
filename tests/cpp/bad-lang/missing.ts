<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Words</name>
    <message>
        <source>{device} is full.</source>
        <translation>{device} ist voll.</translation>
    </message>
</context>
</TS>
